import { isGroup, isNumbered, wordsOf } from './items';
import type { ListItem, ProblemList, Row } from './list';
import { GROUP_COLUMN, NUMBER_COLUMN, PROBLEM_COLUMN } from './words';

interface Columns {
  readonly problem: number;
  /** -1: there is none. */
  readonly group: number;
  /** Row of the headings, or -1. */
  readonly header: number;
}

/** The column of a table that holds the problems, with the groups that another column or merged rows name. */
export function itemsOfTable(rows: readonly Row[]): ProblemList {
  const columns = columnsOf(rows);
  const items: ListItem[] = [];
  let group = '';
  rows.forEach(({ cells }, i) => {
    if (i === columns.header || cells.every((cell) => cell === '')) return;
    const filled = cells.filter((cell) => cell !== '');
    const text = cells[columns.problem] ?? '';
    // A row across the table: a heading, or a title.
    if (filled.length === 1 && (text === '' || cells.length === 1 || isGroup(filled[0]!))) {
      const [alone] = filled as [string];
      const heads = i > columns.header && (isGroup(alone) || isNumbered(alone));
      items.push(heads ? { kind: 'group', text: wordsOf(alone) } : { kind: 'other', text: alone });
      return;
    }
    const named = wordsOf(cells[columns.group] ?? '');
    if (named !== '' && named !== group) items.push({ kind: 'group', text: (group = named) });
    if (text === '') items.push({ kind: 'other', text: filled.join(' ') });
    else items.push(...problemsOf(text).map((problem): ListItem => ({ kind: 'problem', text: problem })));
  });
  return { items, unused: unused(rows, columns) };
}

/** A cell with line ends inside: several numbered problems, or one that is wrapped. */
function problemsOf(cell: string): string[] {
  const lines = cell.split(/\s*\n\s*/).filter((line) => line !== '');
  const several = lines.length > 1 && lines.every(isNumbered);
  return several ? lines.map(wordsOf) : [wordsOf(lines.join(''))];
}

function columnsOf(rows: readonly Row[]): Columns {
  const bare = (cell: string): string => cell.replace(/\s/g, '');
  const header = rows
    .slice(0, 10)
    .findIndex(({ cells }) => cells.length > 1 && cells.some((c) => PROBLEM_COLUMN.test(bare(c))));
  if (header < 0) return { problem: longest(rows), group: -1, header };
  const names = rows[header]!.cells.map(bare);
  return {
    problem: names.findIndex((name) => PROBLEM_COLUMN.test(name)),
    group: names.findIndex((name) => GROUP_COLUMN.test(name)),
    header,
  };
}

/** Without headings: the column with most words in it. */
function longest(rows: readonly Row[]): number {
  const lengths: number[] = [];
  for (const { cells } of rows)
    cells.forEach((cell, i) => (lengths[i] = (lengths[i] ?? 0) + (/\p{Script=Han}/u.test(cell) ? cell.length : 0)));
  return lengths.reduce((best, length, i) => (length > (lengths[best] ?? 0) ? i : best), 0);
}

function unused(rows: readonly Row[], { problem, group, header }: Columns): string[] {
  if (header < 0) return [];
  const holds = (column: number): boolean => rows.slice(header + 1).some(({ cells }) => (cells[column] ?? '') !== '');
  return rows[header]!.cells.filter(
    (name, i) =>
      i !== problem && i !== group && name !== '' && !NUMBER_COLUMN.test(name.replace(/\s/g, '')) && holds(i),
  );
}
