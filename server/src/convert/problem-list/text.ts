import { dsvFormat } from 'd3-dsv';
import { UnreadableList } from './list';
import type { Row } from './list';

/** Text of a file: UTF-8, UTF-16 where a mark says so, else GB18030, in which Excel writes. @throws UnreadableList */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableList('binary');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw new UnreadableList('encoding');
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Comma, semicolon, tab: whatever this file uses. */
export function readCsv(text: string): Row[] {
  const own = text.replace(/^\ufeff/, '');
  const tables = DELIMITERS.map((delimiter) => dsvFormat(delimiter).parseRows(own));
  const width = (table: readonly string[][]): number => table.reduce((most, { length }) => Math.max(most, length), 0);
  // The one that makes the widest table; commas within sentences are full-width.
  const widest = tables.reduce((best, table) => (width(table) > width(best) ? table : best));
  return widest.map((cells) => ({ cells: cells.map((cell) => cell.trim()) }));
}

/** Ordinals that open a problem in the midst of a line; a box of one line turns line ends into blanks. */
const INSIDE =
  /(?<=[\s。；;])(?=(?:问题[\d一二三四五六七八九十]{1,3}|\d{1,3}(?![.．]\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?=、))[.．、：:）)\p{Script=Han}]|[①-⑳])/u;

/** Lines as they were pasted; a table that was copied has tabs between its cells. */
export function readLines(text: string): Row[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n|\u2028/)
    .map((line) => line.replace(/^[ \u3000\u00a0]+|\s+$/g, ''))
    .filter((line) => line !== '');
  const single = lines.length === 1 && !lines[0]!.includes('\t') ? lines[0]!.split(INSIDE) : lines;
  return single.map((line) => ({ cells: line.split('\t').map((cell) => cell.trim()) }));
}
