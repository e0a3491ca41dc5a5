import { describe, expect, it } from 'vitest';
import { codeActions } from '../../../server/src/features/code-actions';
import { withReferences } from '../../../server/src/features/format/references';
import { lint } from '../../../server/src/lint/index';
import { parseNotice } from '../../../server/src/notice/index';
import type { Edit } from '../../../server/src/rules/rule';
import { TextDocument } from 'vscode-languageserver-textdocument';

const block = (n: string): string => `问题${n}：台账${n}不实。\n整改进度：已完成整改。\n整改措施：补录台账12册。\n`;
const TEXT = `中共青禾区水务局党组关于巡察整改进展情况的通报
一、巡察反馈问题整改进展情况
${['1', '2', '4', '5'].map(block).join('')}二、下一步打算
问题4的后续工作由局办公室负责，参照问题2办理；“问题5”的提法不改。
`;
const notice = parseNotice(TEXT);

function applied(edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce((text, { range, text: put }) => text.slice(0, range[0]) + put + text.slice(range[1]), TEXT);
}

describe('withReferences', () => {
  it('takes the references along, and leaves quotations alone', () => {
    const at = TEXT.indexOf('问题4') + 2;
    const later = TEXT.indexOf('问题5') + 2;
    const edits = [at, later].map((from, i): Edit => ({ range: [from, from + 1], text: String(i + 3) }));
    const text = applied(withReferences(notice, edits));
    expect(text).toContain('问题3的后续工作由局办公室负责，参照问题2办理；“问题5”的提法不改。');
    expect(text).toContain('\n问题3：台账4不实');
    expect(text).toContain('\n问题4：台账5不实');
  });

  it('gives other edits back as they are', () => {
    for (const edits of [
      [],
      [{ range: [0, 2] as const, text: '' }],
      [{ range: [TEXT.length, TEXT.length] as const, text: '1' }],
    ])
      expect(withReferences(notice, edits)).toBe(edits);
  });
});

it('closing a gap changes the references too', () => {
  const document = TextDocument.create('file:///n.txt', 'plaintext', 1, TEXT);
  const findings = lint(notice);
  const gap = findings.find(({ ruleId }) => ruleId === 'numbering-gap')!;
  const position = document.positionAt(gap.offset);
  const actions = codeActions(
    { document, range: { start: position, end: position }, diagnostics: [], only: undefined, automatic: false },
    { notice, findings, allFixes: [] },
    { versioned: false, snippets: false, rulePages: false },
  );
  const edit = actions.find(({ title }) => /renumber|重新编号|补齐|顺次/.test(title))!.edit!;
  const changes = Object.values(edit.changes ?? {}).flat();
  const text = TextDocument.applyEdits(document, changes);
  expect(text).toContain('问题3的后续工作');
  expect(text).toContain('\n问题4：台账5不实');
});
