import type { Notice } from '../../notice/model';
import type { PartlyAs } from '../../rules/rule';
import { statusName, t } from '../messages';
import { plainName, shorten } from '../names';
import { countedBy } from '../subjects/figures';
import type { Counted, Figure } from '../subjects/figures';
import { headSpan } from '../subjects/spans';
import type { Markup } from './markup';

/** So many are named; more are only counted. */
const MOST = 5;
const LONGEST = 40;

/** What a number was checked against, and how that came out. */
export function figureHover(notice: Notice, figure: Figure, partlyAs: PartlyAs | undefined, markup: Markup): string {
  const { as, claimed, items } = countedBy(notice, figure, partlyAs);
  const written = notice.text.slice(figure.offset, figure.endOffset).replace(/\s+/g, '');
  const said = (text: string): string => markup.lines(markup.bold(written), markup.text(text));
  const found = items.length;
  switch (as) {
    case 'problems':
      return said(
        found === claimed
          ? t('Checked against the list: {found} problems are listed.', { found })
          : t('Checked against the list: {found} problems are listed, not {claimed}.', { found, claimed }),
      );
    case 'groups':
      return said(
        found === claimed
          ? t('Checked against the list: its problems stand in {found} groups.', { found })
          : t('Checked against the list: its problems stand in {found} groups, not {claimed}.', { found, claimed }),
      );
    case 'statuses': {
      const state = 'part' in figure ? statusName(figure.part.value) : '';
      const total = notice.problems.length;
      const verdict =
        found === claimed
          ? t('Checked against the statuses: of {total} problems {found} count as “{state}”.', { total, found, state })
          : t('Checked against the statuses: of {total} problems {found} count as “{state}”, not {claimed}.', {
              total,
              found,
              state,
              claimed,
            });
      return markup.paragraphs(said(verdict), names(notice, items, markup));
    }
    default:
      return said(
        t('Not checked: the list holds only some of the problems, or the text counts other things than are listed.'),
      );
  }
}

function names(notice: Notice, items: Counted['items'], markup: Markup): string {
  if (items.length > MOST) return '';
  const named = items.map((item) => {
    const { offset, endOffset } = headSpan(notice, item);
    return shorten(plainName(notice.text.slice(offset, endOffset), notice.markdown), LONGEST);
  });
  return markup.points(named);
}
