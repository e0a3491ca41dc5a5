import type { Notice } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';
import { mentionsOf, rangesOf } from './mentions';
import type { DateRange, Mention } from './mentions';

/** The days that the background of a notice tells. */
export interface BackgroundDates {
  /** Every period in which an inspection took place, in text order. */
  readonly inspections: readonly DateRange[];
  /** The day on which the findings were fed back. */
  readonly feedback: Mention | null;
  /** The period of the rectification, where it is told. */
  readonly rectification: DateRange | null;
}

const SENTENCE = /[^。；;！？\n]+/g;
const INSPECTION = /巡[察视]|督[察查导]|检查|审计|调研|整治/;
const RECTIFIED = /(?:进行|开展|实施|推进|完成|集中)[^，,。]{0,8}整改|整改(?:期|时间|工作)/;
/** 反馈的问题 and 反馈意见整改 only speak of a feedback; these tell that it was given. */
const FED_BACK =
  /反馈(?!的|会|问题|意见整改|意见建议|工作)|反馈(?=意见(?:[，,。；;]|$))|通报了|交办|移交|(?:下发|出具|送达)了?[^，,。]{0,10}(?:意见书|报告|决定书)/;

export const backgroundDates: (notice: Notice) => BackgroundDates = perNotice(read);

function read(notice: Notice): BackgroundDates {
  const inspections: DateRange[] = [];
  let feedback: Mention | null = null;
  let rectification: DateRange | null = null;
  const section = notice.sections.find((s) => s.role === 'background');
  if (!section) return { inspections, feedback, rectification };
  const next = notice.sections.find((s) => s.offset > section.offset)?.offset ?? section.endOffset;
  const words = Words.of(notice);
  const { from, to } = words.at({
    offset: section.offset,
    endOffset: Math.min(next, notice.problems[0]?.offset ?? next, section.endOffset),
  });
  const mentions = mentionsOf(notice).filter((m) => m.from >= from && m.to <= to);
  for (const m of words.text.slice(from, to).matchAll(SENTENCE)) {
    const start = from + m.index;
    const sentence = m[0];
    const inside = mentions.filter((x) => x.from >= start && x.to <= start + sentence.length);
    if (inside.length === 0) continue;
    const verb = FED_BACK.exec(sentence);
    const ranges = rangesOf(notice, inside);
    for (const range of ranges) {
      const rest = sentence.slice(range.to.to - start, verb ? Math.max(verb.index, range.to.to - start) : undefined);
      if (RECTIFIED.test(rest)) rectification ??= range;
      else if (INSPECTION.test(rest) || INSPECTION.test(sentence.slice(0, range.from.from - start)))
        inspections.push(range);
    }
    if (verb && !feedback) {
      const ends = new Set(ranges.flatMap((r) => [r.from, r.to]));
      feedback = inside.findLast((x) => x.to - start <= verb.index && !ends.has(x)) ?? null;
    }
  }
  return { inspections, feedback, rectification };
}
