import type { Notice, Section } from '../notice/model';
import { toNumeral } from '../notice/lexicon/numerals';
import type { Edit } from './rule';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 一、, 第二部分：, 丙、: what stands before the ordinal, the ordinal, what stands behind it. */
const LABEL = new RegExp(`^(第?)([一二三四五六七八九十百]+|[${STEMS}])((?:部分|板块)?[：:、\\s\\u3000]?)$`);

/** The numbered chapters of the notice, in order. */
export function chapters(notice: Notice): Section[] {
  return notice.sections.filter((s) => s.level === 1 && s.heading !== null && LABEL.test(s.label ?? ''));
}

/** Edits that count every chapter from `from` on one up, to make room for a new one. */
export function renumberFrom(notice: Notice, from: number): Edit[] {
  return chapters(notice)
    .map((chapter, i) => ({ chapter, ordinal: i + 2 }))
    .filter(({ chapter }) => chapter.offset >= from)
    .map(({ chapter: { label, offset }, ordinal }) => {
      const [, before = '', number = ''] = LABEL.exec(label ?? '') ?? [];
      const start = offset + before.length;
      return { range: [start, start + number.length] as const, text: numberLike(number, ordinal) };
    });
}

/**
 * The heading of a chapter as the others are set: numbered like them; without number, behind the same bullet or in the
 * same brackets; else 一、.
 */
export function chapterHeading(notice: Notice, ordinal: number, title: string): string {
  const [numbered] = chapters(notice);
  const model = numbered ?? notice.sections.find((s) => s.level === 1 && s.heading !== null && s.role !== 'contact');
  if (!model) return `${notice.markdown ? hashes(notice) : ''}${toNumeral(ordinal)}、${title}`;
  const { text } = notice;
  const lead = text
    .slice(text.lastIndexOf('\n', model.offset - 1) + 1, model.offset)
    .replace(/^[ \t\u3000\ufeff]+/, '');
  const [, before = '', number = '', behind = ''] = LABEL.exec(model.label ?? '') ?? [];
  // A blank behind 第一部分 is no part of its label.
  const blank = number && /[^：:、\s]$/.test(behind) ? '\u3000' : '';
  const label = number ? before + numberLike(number, ordinal) + behind + blank : '';
  const closing = lead.endsWith('【') ? '】' : lead.endsWith('**') ? '**' : '';
  return lead + label + title + closing;
}

function hashes({ text }: Notice): string {
  return /^##\s/m.test(text) ? '## ' : '';
}

function numberLike(number: string, ordinal: number): string {
  return STEMS.includes(number) ? (STEMS[ordinal - 1] ?? toNumeral(ordinal)) : toNumeral(ordinal);
}
