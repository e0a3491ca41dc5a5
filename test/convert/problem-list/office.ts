// Word documents and workbooks as small as they can be.
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)])),
  );

/** @param body elements of the document's body */
export const docx = (body: string): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  });

export const p = (text: string, level?: number): string => {
  const numbering =
    level === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  // Word cuts a paragraph into runs as it pleases.
  const [head, tail] = [text.slice(0, 3), text.slice(3)];
  return `<w:p>${numbering}<w:r><w:t>${head}</w:t></w:r><w:r><w:t xml:space="preserve">${tail}</w:t></w:r></w:p>`;
};

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((c) => `<w:tc>${p(c)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** @param strings shared strings, as XML @param rows of the sheet, as XML */
export const xlsx = (strings: string[], rows: string): Uint8Array =>
  zip({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst ${S}>${strings.map((s) => `<si>${s}</si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`,
  });
