import { expect, test } from 'vitest';
import { outlineJson } from '../../server/src/features/outline-json';
import { parseNotice } from '../../server/src/notice/index';
import { FIXTURES } from './corpus';
import { COLUMNS, overall, score } from './score';

const { gold, text } = FIXTURES[0]!;
const got = outlineJson(parseNotice(text), gold.file);
const missed = (scores: ReturnType<typeof score>): string[] => scores.filter((s) => s.value < 1).map((s) => s.column);

test('an outline that says what the annotation says scores full', () => {
  expect(missed(score(gold, got))).toEqual([]);
  expect(overall([score(gold, got)])).toBe(1);
});

test('every column notices its own fault', () => {
  const [first, ...rest] = got.problems;
  const faults: Record<(typeof COLUMNS)[number], typeof got> = {
    title: { ...got, title: null },
    sections: { ...got, sections: got.sections.slice(1) },
    problems: { ...got, problems: [...got.problems, { ...first!, offset: -1 }] },
    titles: { ...got, problems: [{ ...first!, title: '' }, ...rest] },
    paths: { ...got, problems: [{ ...first!, groupPath: ['零、'] }, ...rest] },
    status: { ...got, problems: [{ ...first!, status: { ...first!.status!, value: 'n/a' } }, ...rest] },
    measures: { ...got, problems: [{ ...first!, measures: first!.measures ? null : { line: 1, offset: 0 } }, ...rest] },
    contact: { ...got, contact: { ...got.contact, phones: [{ text: '1', line: 1, offset: 0 }] } },
    closing: { ...got, date: null },
  };
  for (const column of COLUMNS) expect(missed(score(gold, faults[column]))).toEqual([column]);
});

test('a problem that is not found costs in every column that speaks of it', () => {
  expect(missed(score(gold, { ...got, problems: got.problems.slice(1) }))).toEqual([
    ...['problems', 'titles', 'paths', 'status', 'measures'],
  ]);
});
