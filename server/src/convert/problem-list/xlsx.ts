import { unpack } from './archive';
import { UnreadableList } from './list';
import type { Row } from './list';
import { attribute, readXml } from './xml';

const SHARED = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** The rows of the sheets of an Excel workbook, sheet after sheet. @throws UnreadableList */
export function readXlsx(bytes: Uint8Array): Row[] {
  const parts = unpack(bytes, (name) => name === SHARED || SHEET.test(name));
  const sheets = [...parts.keys()].filter((name) => SHEET.test(name)).sort(byNumber);
  if (sheets.length === 0) throw new UnreadableList('damaged');
  const strings = parts.has(SHARED) ? sharedStrings(parts.get(SHARED)!) : [];
  return sheets.flatMap((name) => rowsOf(parts.get(name)!, strings));
}

/** sheet2 before sheet10. */
function byNumber(a: string, b: string): number {
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return number(a) - number(b);
}

/** Texts that cells refer to by their index. Phonetic readings are no part of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let reading = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading = true;
      else if (name === 't') inText = !reading;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') reading = false;
      else if (name === 't') inText = false;
    },
    text(value) {
      if (inText) text += value;
    },
  });
  return strings;
}

function rowsOf(xml: string, strings: readonly string[]): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') [cells, column] = [[], 0];
      else if (name === 'c') {
        const own = attributes();
        column = columnOf(attribute(own, 'r')) ?? column;
        [type, value] = [attribute(own, 't') ?? 'n', ''];
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        // Empty cells are not in the file.
        while (cells.length < column) cells.push('');
        cells[column] = (type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : value).trim();
        column += 1;
      } else if (name === 'row') rows.push({ cells });
    },
    text(text) {
      if (inValue) value += text;
    },
  });
  return rows;
}

/** AB12 → 27; undefined: the cell does not say where it stands, so behind the one before. */
function columnOf(reference = ''): number | undefined {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
