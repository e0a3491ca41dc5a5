import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** One UTF-16 unit each way: enough to recognise words. Converting a text for its reader takes OpenCC's phrases too. */
let table: Uint16Array | undefined;

/** Maps a UTF-16 unit to its simplified form; units that are no traditional character map to themselves. */
export function simplifiedUnits(): Uint16Array {
  if (table) return table;
  table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const pair of traditionalToSimplified.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const [from, to] of QUOTES) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Quotation marks of traditional typesetting. */
const QUOTES = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
] as const;
