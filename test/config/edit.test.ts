import { describe, expect, it } from 'vitest';
import { addIgnore, addStatus, EMPTY, switchOff } from '../../server/src/config/edit';
import { readConfig } from '../../server/src/config/read';
import type { Edit } from '../../server/src/rules/rule';
import { apply } from '../rules/marked';

const ENTRY = { rule: 'date-order', text: '“一”', files: ['a.txt'] };
const WRITTEN = '{ "rule": "date-order", "text": "“一”", "files": ["a.txt"] }';
const done = (text: string, edits: readonly Edit[] | null) => apply(text, edits!);

describe('an ignore entry', () => {
  it.each([
    ['in a new file', EMPTY, `{\n  "ignore": [\n    ${WRITTEN}\n  ]\n}\n`],
    [
      'behind other keys, whose comments stay with them',
      '{\n  // 类型\n  "profile": "report" // 上报\n}\n',
      `{\n  // 类型\n  "profile": "report", // 上报\n  "ignore": [\n    ${WRITTEN}\n  ]\n}\n`,
    ],
    [
      'behind other entries',
      '{\n\t"ignore": [\n\t\t{ "rule": "date-order", "text": "x" } // 一\n\t]\n}\n',
      `{\n\t"ignore": [\n\t\t{ "rule": "date-order", "text": "x" }, // 一\n\t\t${WRITTEN}\n\t]\n}\n`,
    ],
    [
      'behind a trailing comma',
      '{\n  "ignore": [\n    { "rule": "date-order", "text": "x" }, // 一\n  ],\n}\n',
      `{\n  "ignore": [\n    { "rule": "date-order", "text": "x" }, // 一\n    ${WRITTEN}\n  ],\n}\n`,
    ],
    [
      'in an empty list',
      '{\n  "ignore": [], "root": true\n}\n',
      `{\n  "ignore": [\n    ${WRITTEN}\n  ], "root": true\n}\n`,
    ],
    ['on one line', '{"ignore": [{"rule": "x", "text": "y"}]}', `{"ignore": [{"rule": "x", "text": "y"}, ${WRITTEN}]}`],
    [
      'with the line ends of the file',
      '{\r\n  "root": true\r\n}',
      `{\r\n  "root": true,\r\n  "ignore": [\r\n    ${WRITTEN}\r\n  ]\r\n}`,
    ],
  ])('goes %s', (_, text, after) => {
    expect(done(text, addIgnore(text, ENTRY))).toBe(after);
    expect(readConfig(after).values.ignore!.at(-1)).toEqual(ENTRY);
  });

  it.each(['{"profile": ', '[]', '{"ignore": {}}', '', '{"root": true} x'])(
    'does not touch a broken file: %s',
    (text) => {
      expect(addIgnore(text, ENTRY)).toBeNull();
    },
  );
});

it('a rule is switched off, whatever was set', () => {
  const rules = (text: string) => readConfig(done(text, switchOff(text, 'date-order'))).values.rules;
  expect(rules(EMPTY)).toEqual({ 'date-order': { severity: 'off' } });
  expect(rules('{"rules": {"date-order": ["info"], "date-missing": "hint"}}')).toEqual({
    'date-order': { severity: 'off' },
    'date-missing': { severity: 'hint' },
  });
  expect(rules('{\n  "rules": {\n    "date-missing": "hint",\n  },\n}')).toEqual({
    'date-missing': { severity: 'hint' },
    'date-order': { severity: 'off' },
  });
  expect(switchOff('{"rules": []}', 'date-order')).toBeNull();
});

it('a wording of a status is written once', () => {
  const after = done(EMPTY, addStatus(EMPTY, '已“闭环”', 'completed'));
  expect(readConfig(after)).toMatchObject({ values: { statuses: { '已“闭环”': 'completed' } }, mistakes: [] });
  expect(addStatus(after, '已“闭环”', 'partly')).toBeNull();
  expect(readConfig(done(after, addStatus(after, '攻坚中', 'in-progress'))).values.statuses).toEqual({
    '已“闭环”': 'completed',
    攻坚中: 'in-progress',
  });
});
