// The yardstick: one bare pass over the text that only tells kinds of lines apart. A reader of notices cannot do less,
// so times are given as multiples of this one, measured in the same run on the same machine.

/** Kinds of lines; a line takes the first pattern that fits, else it is prose. */
export const KINDS = ['blank', 'chapter', 'group', 'item', 'problem', 'measures', 'status', 'prose'];

/** Anchored by `y`: a line that does not begin so fails at its first character. */
const PATTERNS = [
  /[一二三四五六七八九十百千零]+、/y,
  /[（(][一二三四五六七八九十百千零]+[）)]/y,
  /\d+[.．、]/y,
  /(?:问题|問題)\s*\d+\s*[：:.．]/y,
  /整改(?:情况|措施|过程|成效)\s*[：:]/y,
  /(?:整改进度|工作进展|整改状态|完成情况|责任单位)\s*[：:]/y,
];
const PROSE = KINDS.length - 1;

/** Grown when a text has more lines than any before it: nothing is allocated per line. */
let kinds = new Uint8Array(1 << 15);
let starts = new Uint32Array(1 << 15);

function isBlank(code) {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0x0d;
}

function kindAt(text, from) {
  for (let i = 0; i < PATTERNS.length; i += 1) {
    PATTERNS[i].lastIndex = from;
    if (PATTERNS[i].test(text)) return i + 1;
  }
  return PROSE;
}

/** @returns {{ count: number, kinds: Uint8Array, starts: Uint32Array }} valid until the next call */
export function classify(text) {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let first = start;
    while (first < end && isBlank(text.charCodeAt(first))) first += 1;
    if (count === kinds.length) grow();
    kinds[count] = first < end ? kindAt(text, first) : 0;
    starts[count] = start;
    count += 1;
    start = end + 1;
  }
  return { count, kinds, starts };
}

function grow() {
  const wider = new Uint8Array(kinds.length * 2);
  wider.set(kinds);
  kinds = wider;
  const longer = new Uint32Array(starts.length * 2);
  longer.set(starts);
  starts = longer;
}
