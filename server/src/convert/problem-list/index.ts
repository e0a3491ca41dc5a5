import { readDocx } from './docx';
import { itemsOf } from './items';
import { UnreadableList } from './list';
import type { ProblemList, Row } from './list';
import { itemsOfTable } from './table';
import { decode, readCsv, readLines } from './text';
import { readXlsx } from './xlsx';

export type { Failure, ItemKind, ListItem, ProblemList } from './list';
export { UnreadableList } from './list';

/** A list of problems as it was pasted: one a line, numbered or not, or a table. */
export function problemsInText(text: string): ProblemList {
  return problemsIn(readLines(text));
}

/**
 * A list of problems from a file, by what the file is, whatever it is called.
 * @param name tells a table from lines where both are text
 * @throws UnreadableList
 */
export function problemsInFile(name: string, bytes: Uint8Array): ProblemList {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableList('legacy');
  if (startsWith(bytes, 0x50, 0x4b)) return problemsIn(readOffice(bytes));
  const text = decode(bytes);
  return problemsIn(/\.(?:csv|tsv)$/i.test(name) ? readCsv(text) : readLines(text));
}

/** Word documents and workbooks are archives alike. */
function readOffice(bytes: Uint8Array): Row[] {
  try {
    return readDocx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableList) || error.failure !== 'damaged') throw error;
    return readXlsx(bytes);
  }
}

function problemsIn(rows: readonly Row[]): ProblemList {
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length;
  const lines = rows.filter(({ cells }) => cells.some((cell) => cell !== '')).length;
  // One stray tab makes no table.
  return wide > 1 || (wide === 1 && lines === 1) ? itemsOfTable(rows) : { items: itemsOf(rows), unused: [] };
}

function startsWith(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
