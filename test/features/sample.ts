import { viewOf } from '../../server/src/notice/view';
import type { Field, Notice, Problem, Section, Span, TextSpan } from '../../server/src/notice/model';

/** A notice made by hand: features are tested against what a notice says, not against how well texts are read. */
export function notice(text: string, parts: Partial<Notice> = {}): Notice {
  return { ...EMPTY, view: viewOf(text), bodyEnd: text.length, ...parts, text };
}

const EMPTY: Notice = {
  text: '',
  markdown: false,
  traditional: false,
  view: viewOf(''),
  profile: { value: 'public-notice', reason: 'default', evidence: null },
  title: null,
  addressee: null,
  sections: [],
  problems: [],
  contact: { phones: [], emails: [], addresses: [], postcodes: [] },
  signature: null,
  date: null,
  residue: [],
  bodyEnd: 0,
  flattened: [],
  headings: [],
  paragraphs: [],
};

/** The first place where `wanted` stands, at or after `from`. */
export function at(text: string, wanted: string, from = 0): TextSpan {
  const offset = text.indexOf(wanted, from);
  if (offset < 0) throw new Error(`not in the text: ${wanted}`);
  return { offset, endOffset: offset + wanted.length, text: wanted };
}

export function section(text: string, heading: string, end: string | number, more: Partial<Section> = {}): Section {
  const { offset, endOffset } = at(text, heading);
  const close = typeof end === 'number' ? end : text.indexOf(end);
  const own = { offset, endOffset: close, headingEnd: endOffset, heading, label: null };
  return { role: 'problem-list', level: 1, parent: -1, ...own, ...more };
}

/** A part without a heading: the whole of `body`. */
export function part(text: string, role: Section['role'], body: string): Section {
  const { offset, endOffset } = at(text, body);
  return { role, level: 1, offset, endOffset, heading: null, headingEnd: offset, label: null, parent: -1 };
}

/** @param body the problem from its label to its end; its first line is label and title, parted by ：or . */
export function problem(text: string, body: string, more: Partial<Problem> = {}): Problem {
  const { offset, endOffset } = at(text, body);
  const [, label = '', mark = '', title = ''] = /^(.*?)([：.])(.*)/.exec(body)!;
  const titleOffset = offset + label.length + mark.length;
  const own = {
    offset,
    endOffset,
    label,
    labelEnd: titleOffset,
    title,
    titleOffset,
    titleEnd: titleOffset + title.length,
  };
  return { groupPath: [], section: -1, fields: [], status: null, measures: null, shared: false, ...own, ...more };
}

export function field(text: string, label: string, value: string, kind: Field['kind']): Field {
  const start = at(text, label);
  const span: Span = at(text, value, start.endOffset);
  return {
    kind,
    label: label.replace(/[：:]$/, ''),
    offset: start.offset,
    valueOffset: span.offset,
    endOffset: span.endOffset,
  };
}
