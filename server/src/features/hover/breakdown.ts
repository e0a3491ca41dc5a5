import type { Notice, Span } from '../../notice/model';
import { breakdownsOf, sumOf } from '../../rules/figures/breakdowns';
import { toText } from '../../rules/figures/sums';
import { Words } from '../../rules/words';
import { t } from '../messages';
import type { Markup } from './markup';

/** A whole with its parts (制度18项，其中新建15项、修订3项): what the parts add up to. Raw span of the whole and the parts. */
export function breakdownHover(notice: Notice, offset: number, markup: Markup): (Span & { said: string }) | null {
  const words = Words.of(notice);
  for (const { wholes, parts } of breakdownsOf(notice)) {
    const [first] = wholes;
    const last = parts.at(-1);
    if (!first || !last || parts.length < 2) continue;
    const span = words.raw(first.from, last.to);
    if (offset < span.offset || offset > span.endOffset) continue;
    const here = [...wholes, ...parts].map(({ from, to }) => words.raw(from, to));
    if (!here.some((place) => place.offset <= offset && offset <= place.endOffset)) continue;
    const sum = sumOf(parts);
    const whole = wholes.at(-1)!.value;
    const sums = parts.map(({ value }) => toText(value)).join(' + ');
    const said =
      sum === whole
        ? t('The parts add up to the whole: {sums} = {sum}.', { sums, sum: toText(sum) })
        : t('The parts add up to {sum} ({sums}), the whole is {whole}.', {
            sums,
            sum: toText(sum),
            whole: toText(whole),
          });
    return { ...span, said: markup.text(said) };
  }
  return null;
}
