import { charTable, isBlank, skipBlanks } from './characters';

/** Where the words of a line begin after Markdown marks, and how deep its heading is (0: none). */
export interface LineStart {
  readonly offset: number;
  readonly heading: number;
}

/** Bullets of word processors. ○ and □ may stand for a blank to be filled in. */
const BULLETS = charTable('●◆◇■•·▲★◎▪►▶☆※');
const LINE_MARKS = charTable('#-*+>_[●◆◇■•·▲★◎▪►▶☆※');
const RULE = charTable('-*_=|: ');

export function isBullet(code: number): boolean {
  return BULLETS[code] === 1;
}

/** Could Markdown marks begin here? Most lines of most notices begin with a word. */
export function mayOpenLineMark(code: number): boolean {
  return LINE_MARKS[code] === 1;
}

/**
 * Skips indent, `#`, bullets, quote marks, task boxes and emphasis at the start of a line. They are skipped in
 * plain text too: a draft pasted from a chat window keeps them, and they are never the words of a notice.
 */
export function skipLineMarks(text: string, from: number, end: number): LineStart {
  let heading = 0;
  let p = skipBlanks(text, from, end);
  if (LINE_MARKS[text.charCodeAt(p)] === 0) return { offset: p, heading };
  for (;;) {
    const c = text[p];
    let next = p;
    if (c === '#' && heading === 0) {
      while (next < end && text[next] === '#' && next - p < 6) next += 1;
      if (next < end && !isBlank(text.charCodeAt(next))) return { offset: p, heading };
      heading = next - p;
    } else if ((c === '-' || c === '*' || c === '+') && p + 1 < end && isBlank(text.charCodeAt(p + 1))) {
      next = p + 1;
    } else if (c === '>' || BULLETS[text.charCodeAt(p)] === 1) {
      next = p + 1;
    } else if ((c === '*' || c === '_') && text[p + 1] === c) {
      next = p + 2;
    } else if (c === '[' && (text.startsWith('[ ]', p) || text.startsWith('[x]', p))) {
      next = p + 3;
    } else {
      return { offset: p, heading };
    }
    p = skipBlanks(text, next, end);
  }
}

/** End of a line's words: trailing blanks and closing emphasis left out. */
export function trimLineEnd(text: string, from: number, end: number): number {
  let p = end;
  while (p > from) {
    const code = text.charCodeAt(p - 1);
    if (isBlank(code) || code === 0x2a) p -= 1;
    else break;
  }
  return p;
}

/** `---`, `***`, a row of table rules: a line without words. */
export function isRule(text: string, from: number, end: number): boolean {
  for (let p = from; p < end; p += 1) if (RULE[text.charCodeAt(p)] === 0) return false;
  return true;
}

/** A text with ATX headings, or with list marks and emphasis, is Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // A single mark before a chapter of a plain text is a slip, not a format; before the title it is one.
  return (
    /^\s*#{1,6} \S/.test(sample) || (sample.match(/^#{1,6} \S/gm)?.length ?? 0) > 1 || /^\s*[-*] .*\*\*/m.test(sample)
  );
}
