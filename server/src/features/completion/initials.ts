import { READINGS } from './lexicon';

/**
 * GB/T 2312 has its 3755 most frequent characters in the order of their readings, and every browser and Node can decode
 * it: the first character of each letter is all that needs to be kept. Characters beyond these have no initial.
 */
const FIRST_OF_LETTER: readonly (readonly [letter: string, code: number])[] = [
  ['a', 0xb0a1],
  ['b', 0xb0c5],
  ['c', 0xb2c1],
  ['d', 0xb4ee],
  ['e', 0xb6ea],
  ['f', 0xb7a2],
  ['g', 0xb8c1],
  ['h', 0xb9fe],
  ['j', 0xbbf7],
  ['k', 0xbfa6],
  ['l', 0xc0ac],
  ['m', 0xc2e8],
  ['n', 0xc4c3],
  ['o', 0xc5b6],
  ['p', 0xc5be],
  ['q', 0xc6da],
  ['r', 0xc8bb],
  ['s', 0xc8f6],
  ['t', 0xcbfa],
  ['w', 0xcdda],
  ['x', 0xcef4],
  ['y', 0xd1b9],
  ['z', 0xd4d1],
];
const LAST = 0xd7f9;

let table: Map<string, string> | undefined;

/** 已完成整改 → ywczg. Letters and digits stay; marks and characters without a known reading are left out. */
export function initials(text: string): string {
  table ??= read();
  let letters = '';
  for (let p = 0; p < text.length;) {
    const phrase = READINGS.find(([word]) => text.startsWith(word, p));
    const character = text[p]!;
    letters += phrase?.[1] ?? (/[a-z0-9]/i.test(character) ? character.toLowerCase() : (table.get(character) ?? ''));
    p += phrase?.[0].length ?? 1;
  }
  return letters;
}

function read(): Map<string, string> {
  const letters = new Map<string, string>();
  const decoder = decoderOfGb();
  if (!decoder) return letters;
  let letter = -1;
  for (let row = FIRST_OF_LETTER[0]![1] >> 8; row <= LAST >> 8; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const code = (row << 8) | cell;
      if (code > LAST) break;
      if (FIRST_OF_LETTER[letter + 1]?.[1] === code) letter += 1;
      letters.set(decoder.decode(Uint8Array.of(row, cell)), FIRST_OF_LETTER[letter]![0]);
    }
  }
  return letters;
}

/** Node can be built without it: there are no initials then. */
function decoderOfGb(): TextDecoder | null {
  try {
    return new TextDecoder('gb18030');
  } catch {
    return null;
  }
}
