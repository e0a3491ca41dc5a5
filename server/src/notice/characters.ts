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

/** One byte a UTF-16 unit: 1 for the characters given. The fastest test there is for a small set. */
export function charTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const c of characters) table[c.charCodeAt(0)] = 1;
  return table;
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

/** +1 for an opening quotation mark or bracket, -1 for a closing one, else 0. */
function nesting(code: number): number {
  switch (code) {
    case 0x201c: // “
    case 0x300a: // 《
    case 0xff08: // （
    case 0x28:
    case 0x2018: // ‘
    case 0x3008: // 〈
    case 0x3010: // 【
    case 0x5b:
      return 1;
    case 0x201d:
    case 0x300b:
    case 0xff09:
    case 0x29:
    case 0x2019:
    case 0x3009:
    case 0x3011:
    case 0x5d:
      return -1;
    default:
      return 0;
  }
}

/** End (exclusive, with its 。) of the first sentence that does not end inside quotation marks or brackets. */
export function sentenceEnd(text: string, from: number, end: number): number {
  let depth = 0;
  let first = -1;
  for (let p = from; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (code === 0x3002) {
      if (depth === 0) return p + 1;
      if (first < 0) first = p + 1;
      // An unclosed bracket must not swallow the paragraph: no quotation in a heading runs that long.
      if (p - from > LONGEST_NESTED) return first;
    } else if (code < 0x80 || (code >= 0x2018 && code <= 0x3011) || code >= 0xff08) {
      depth = Math.max(0, depth + nesting(code));
    }
  }
  return first > 0 && depth > 0 ? first : end;
}

const LONGEST_NESTED = 300;
