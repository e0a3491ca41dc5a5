import { unpack } from './archive';
import { UnreadableList } from './list';
import type { Row } from './list';
import { attribute, readXml } from './xml';

const MAIN = 'word/document.xml';
/** What stands in a document besides its text; a drawing's text box is there twice, once for older programs. */
const ASIDE: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);

/** The paragraphs and the rows of tables of a Word document, in their order. @throws UnreadableList */
export function readDocx(bytes: Uint8Array): Row[] {
  const xml = unpack(bytes, (name) => name === MAIN).get(MAIN);
  if (xml === undefined) throw new UnreadableList('damaged');
  const rows: Row[] = [];
  let paragraph = '';
  let level: number | undefined;
  let cells: string[] | undefined;
  let cell: string[] = [];
  let tables = 0;
  let aside = 0;
  let inText = false;

  const endParagraph = (): void => {
    if (tables > 0) cell.push(paragraph);
    else rows.push({ cells: [paragraph], ...(level !== undefined && { level }) });
  };
  readXml(xml, {
    open(name, attributes) {
      if (ASIDE.has(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'tbl') tables += 1;
      // A table inside a cell is read as the cell's text.
      else if (name === 'tr' && tables === 1) cells = [];
      else if (name === 'tc' && tables === 1) cell = [];
      else if (name === 'p') [paragraph, level] = ['', undefined];
      else if (name === 'ilvl') level = Number(attribute(attributes(), 'val') ?? 0);
      else if (name === 'tab') paragraph += '\t';
      else if (name === 'br' || name === 'cr') paragraph += '\n';
      else if (name === 't') inText = true;
    },
    close(name) {
      if (ASIDE.has(name)) aside -= 1;
      if (aside > 0) return;
      if (name === 't') inText = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tc' && tables === 1) cells?.push(cell.join('\n').trim());
      else if (name === 'tr' && tables === 1 && cells) rows.push({ cells });
      else if (name === 'tbl') tables -= 1;
    },
    text(text) {
      if (inText && aside === 0) paragraph += text;
    },
  });
  return rows.flatMap(({ cells: own, ...rest }) =>
    own.length > 1 ? [{ cells: own, ...rest }] : own[0]!.split('\n').map((line) => ({ cells: [line.trim()], ...rest })),
  );
}
