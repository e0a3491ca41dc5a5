import type { Notice } from '../../notice/model';
import type { Edit, Rule } from '../rule';
import { Positions, unitsOf } from '../positions';
import { MASK } from '../words';
import { Ground } from './ground';
import { isAlnum, isDigit, narrow } from './signs';

const WIDE = /[０-９Ａ-Ｚａ-ｚ＋％．＠]+/y;
const WIDE_UNITS = unitsOf([...range('０', '９'), ...range('Ａ', 'Ｚ'), ...range('ａ', 'ｚ'), ...'＋％．＠']);
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
  fixes: true,
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
    let end = 0;
    for (const from of Positions.of(notice).atAny(WIDE_UNITS)) {
      WIDE.lastIndex = from;
      if (from < end || !WIDE.test(text)) continue;
      end = WIDE.lastIndex;
      // Beside what is masked it is part of an address or of code.
      if (text[from - 1] === MASK || text[end] === MASK) continue;
      if (isInAddress(text, from, end)) continue;
      const to = trimmed(text, from, end);
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
    if (!isDigit(ground.text.charCodeAt(start))) continue;
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

function range(first: string, last: string): string[] {
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, i) => String.fromCharCode(start + i));
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
