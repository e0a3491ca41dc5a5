/** How a name in the text differs from the name it was meant to be. */
export interface NearName {
  readonly from: number;
  readonly to: number;
  /** Characters of the right name that are missing, and those that stand there instead. */
  readonly lost: string;
  readonly found: string;
}

/**
 * Every place where a text says a name with one character lost, added, changed, or two exchanged, its first and last two
 * characters whole. One half of the name is then intact, so only places of a half are looked at.
 */
export function nearNames(text: string, name: string): NearName[] {
  const middle = name.length >> 1;
  const head = name.slice(0, middle);
  const tail = name.slice(middle);
  const near: NearName[] = [];
  const add = (from: number, to: number): boolean => {
    const difference = oneSlip(name, text.slice(from, to));
    if (difference) near.push({ from, to, ...difference });
    return difference !== null;
  };
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (text.startsWith(tail, at + head.length)) continue;
    [-1, 0, 1].some((d) => add(at, at + name.length + d));
  }
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    if (text.startsWith(head, at - head.length)) continue;
    [-1, 0, 1].some((d) => at - head.length - d >= 0 && add(at - head.length - d, at + tail.length));
  }
  return near.sort((a, b) => a.from - b.from);
}

const WHOLE = 2;

function oneSlip(name: string, other: string): { lost: string; found: string } | null {
  let start = 0;
  while (start < name.length && name[start] === other[start]) start += 1;
  let a = name.length;
  let b = other.length;
  while (a > start && b > start && name[a - 1] === other[b - 1]) {
    a -= 1;
    b -= 1;
  }
  const lost = name.slice(start, a);
  const found = other.slice(start, b);
  const behind = name.length - a;
  // 雨湖区教局: of the last word one character is enough, where one is only lost.
  if (lost === found || start < WHOLE || behind < (found === '' ? 1 : WHOLE)) return null;
  const swapped = lost.length === 2 && found === lost.charAt(1) + lost.charAt(0);
  return (lost.length <= 1 && found.length <= 1) || swapped ? { lost, found } : null;
}

const WORD = 2;

/** Every place where a word of two characters is lost from the middle of a name that stands between two others. */
export function lostWords(text: string, before: string, name: string, behind: string): NearName[] {
  const found: NearName[] = [];
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const from = at + before.length;
    const to = from + name.length - WORD;
    if (!text.startsWith(behind, to)) continue;
    const rest = text.slice(from, to);
    let start = 0;
    while (start < rest.length && rest[start] === name[start]) start += 1;
    if (start === 0 || rest.slice(start) !== name.slice(start + WORD)) continue;
    found.push({ from: at, to: to + behind.length, lost: name.slice(start, start + WORD), found: '' });
  }
  return found;
}
