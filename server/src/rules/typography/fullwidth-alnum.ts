import type { Notice } from '../../notice/model';
import type { Edit, Rule } from '../rule';
import { MASK } from '../words';
import { Ground } from './ground';
import { isAlnum, narrow } from './signs';

const WIDE = /[０-９Ａ-Ｚａ-ｚ＋％．＠]+/g;
/** 1．at the start of a paragraph; a mail address is not this rule's. */
const WIDE_ORDINAL = /[\d０-９]{1,3}．/y;
const NARROW_ORDINAL = /\d{1,3}\.(?!\d)/y;

export const fullwidthAlnum: Rule = {
  id: 'fullwidth-alnum',
  title: 'Full-width letters and digits',
  group: 'typography',
  severity: 'info',
  authority: '本工具',
  source: '数字、字母和“+”“%”用半角，便于检索和计算；“1．”是部分单位的习惯，仅作提示',
  summary: 'Digits, letters and the signs between them are half-width.',
  profiles: 'all',
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    const ordinals = new Set<number>();
    const dots = ordinalsOf(notice, ground, ordinals);
    if (dots.length > 0) {
      const [first] = dots as [Edit, ...Edit[]];
      report({
        offset: first.range[0],
        endOffset: first.range[1],
        message: {
          text: 'Ordinals with a full-width dot ({count}): use 1. instead of 1．.',
          args: { count: dots.length },
        },
        fix: dots,
      });
    }
    for (const { 0: run, index: from } of text.matchAll(WIDE)) {
      // Beside what is masked it is part of an address or of code.
      if (text[from - 1] === MASK || text[from + run.length] === MASK) continue;
      if (isInAddress(text, from, from + run.length)) continue;
      const to = trimmed(text, from, from + run.length);
      const start = ordinals.has(from) ? from + 1 : from;
      if (to <= start || !isPartOfNumber(text, start, to)) continue;
      const old = text.slice(start, to);
      const args = { old, new: narrow(old) };
      report({
        ...ground.spot(start, to),
        message: { text: 'Full-width {old}: use {new}.', args },
        ...ground.remedy(start, [ground.edit(start, to, narrow(old))], { text: 'Replace {old} with {new}', args }),
      });
    }
  },
};

/**
 * The edits that narrow the dots of all ordinals; none where some have the narrow one: which form wins there is for
 * ordinal-style-mixed to say. `seen` takes where such dots stand.
 */
function ordinalsOf(notice: Notice, ground: Ground, seen: Set<number>): Edit[] {
  const edits: Edit[] = [];
  let mixed = false;
  for (const span of notice.paragraphs) {
    const [start] = ground.range(span);
    NARROW_ORDINAL.lastIndex = WIDE_ORDINAL.lastIndex = start;
    const wide = WIDE_ORDINAL.exec(ground.text);
    if (wide) {
      const dot = start + wide[0].length - 1;
      seen.add(dot);
      edits.push(ground.edit(dot, dot + 1, '.'));
    } else if (NARROW_ORDINAL.test(ground.text)) mixed = true;
  }
  return mixed ? [] : edits;
}

/** ａｂｃ＠１６３．ｃｏｍ is for email-format. */
function isInAddress(text: string, from: number, to: number): boolean {
  const before = /[\w.．＠@Ａ-Ｚａ-ｚ０-９-]*$/.exec(text.slice(Math.max(0, from - 40), from));
  const behind = /^[\w.．＠@Ａ-Ｚａ-ｚ０-９-]*/.exec(text.slice(to, to + 40));
  return /[@＠]/.test(`${before?.[0]}${text.slice(from, to)}${behind?.[0]}`);
}

/** A dot at the end closes nothing numeric. */
function trimmed(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && text[to - 1] === '．' && !isAlnum(text.charCodeAt(to))) to -= 1;
  return to;
}

/** ＋ between words may well be wide; beside a letter or digit it is part of a formula. */
function isPartOfNumber(text: string, from: number, to: number): boolean {
  for (let i = from - 1; i <= to; i += 1) if (isAlnum(text.charCodeAt(i))) return true;
  return false;
}
