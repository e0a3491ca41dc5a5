import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { silencingComment } from '../../server/src/features/silence';
import type { Finding } from '../../server/src/lint/index';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { apply, unmark } from '../rules/marked';

const C = '<!-- rectify-disable-next-line x -->';

function silenced(source: string): string | null {
  const { text, ranges } = unmark(source);
  const [[offset, endOffset]] = ranges as [[number, number]];
  const finding = { ruleId: 'x', offset, endOffset, severity: 'hint', message: { text: '' } } as Finding;
  const edit = silencingComment(text, finding);
  return edit && apply(text, [edit]);
}

describe('the comment stands', () => {
  it.each([
    ['above the first line', '⟦标⟧题\n', `${C}\n标题\n`],
    ['behind a byte order mark', '\uFEFF标⟦题⟧', `\uFEFF${C}\n标题`],
    ['above a paragraph', '一。\n\n二⟦三⟧四。\n', `一。\n\n${C}\n二三四。\n`],
    ['below a heading', '# 一\n二⟦三⟧\n', `# 一\n${C}\n二三\n`],
    ['below an underlined heading', '一\n===\n二⟦三⟧\n', `一\n===\n${C}\n二三\n`],
    ['at the end of the line above inside a paragraph', '一，\n二⟦三⟧\n', `一， ${C}\n二三\n`],
    ['before the blanks that end a line', '一，  \r\n二⟦三⟧\r\n', `一， ${C}  \r\n二三\r\n`],
    ['at the end of the item above in a list', '1. 一\n2. 二⟦三⟧\n', `1. 一 ${C}\n2. 二三\n`],
    ['so in a list with blank lines too', '1. 一\n\n2. 二⟦三⟧\n', `1. 一 ${C}\n\n2. 二三\n`],
    ['at the end of the row above in a table', '| a |\n|---|\n| 一 |\n| ⟦二⟧ |', `| a |\n|---|\n| 一 | ${C}\n| 二 |`],
    [
      'with the rule for which there is one',
      `<!-- rectify-disable-next-line a -->\n⟦一⟧`,
      `<!-- rectify-disable-next-line a x -->\n一`,
    ],
  ])('%s', (_, source, after) => {
    expect(silenced(source)).toBe(after);
  });

  it.each([
    ['in code', '```\n⟦一⟧\n```\n'],
    ['below the head of a table', '| a |\n|---|\n| ⟦一⟧ |'],
    ['where all rules are silent already', '<!-- rectify-disable-next-line -->\n⟦一⟧'],
  ])('nowhere %s', (_, source) => {
    expect(silenced(source)).toBeNull();
  });
});

const FOLDER = 'test/fixtures/notices';
/** The drafts in Markdown, and some texts with more to find in them. */
const NAMES = [
  ...readdirSync(FOLDER).filter((name) => name.endsWith('.md')),
  ...['24-feedback-subgroups.txt', '25-audit-committee.txt', 'b8-messy-clerk-draft.txt'],
];

it.each(NAMES)('silences just what it is meant for in %s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const check = (source: string) => lint(parseNotice(source, { markdown: true }), { noCollapse: true });
  const said = (findings: readonly Finding[]): string[] =>
    findings.map(({ ruleId, message }) => `${ruleId} ${message.text}`);
  const all = check(text);
  expect(all.length).toBeGreaterThan(0);
  for (const finding of all) {
    const edit = silencingComment(text, finding);
    if (!edit) continue;
    const line = text.slice(0, finding.offset).split('\n').length;
    const sameLine = (other: Finding): boolean =>
      other.ruleId === finding.ruleId && text.slice(0, other.offset).split('\n').length === line;
    const rest = all.filter((other) => !sameLine(other));
    expect(said(check(apply(text, [edit]))).sort(), `${finding.ruleId} in line ${line}`).toEqual(said(rest).sort());
  }
});
