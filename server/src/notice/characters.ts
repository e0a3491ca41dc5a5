/** Blank at the start or end of a line: space, tab, CR, no-break space, ideographic space, BOM, zero-width space. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x09 ||
    code === 0x0d ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b
  );
}

export function isCjk(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Ends a sentence, or sets off the next clause: 。；！？ and their half-width forms. */
export function isSentenceEnd(code: number): boolean {
  return (
    code === 0x3002 ||
    code === 0xff1b ||
    code === 0x3b ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x21 ||
    code === 0x3f
  );
}

export function isColon(code: number): boolean {
  return code === 0xff1a || code === 0x3a;
}

/** Moves forward over blanks. */
export function skipBlanks(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && isBlank(text.charCodeAt(p))) p += 1;
  return p;
}

/** Moves backward over blanks: the end of the text without its trailing blanks. */
export function trimEnd(text: string, from: number, end: number): number {
  let p = end;
  while (p > from && (isBlank(text.charCodeAt(p - 1)) || text.charCodeAt(p - 1) === 0x0a)) p -= 1;
  return p;
}

const OPENING = new Set(['“', '《', '（', '(', '‘', '〈', '【', '[']);
const CLOSING = new Set(['”', '》', '）', ')', '’', '〉', '】', ']']);

/** End (exclusive, with its 。) of the first sentence that does not end inside quotation marks or brackets. */
export function sentenceEnd(text: string, from: number, end: number): number {
  let depth = 0;
  for (let p = from; p < end; p += 1) {
    const c = text[p] ?? '';
    if (OPENING.has(c)) depth += 1;
    else if (CLOSING.has(c)) depth = Math.max(0, depth - 1);
    else if (c === '。' && depth === 0) return p + 1;
  }
  // An unclosed bracket must not swallow the paragraph.
  if (depth > 0) {
    const stop = text.indexOf('。', from);
    if (stop >= 0 && stop < end) return stop + 1;
  }
  return end;
}
