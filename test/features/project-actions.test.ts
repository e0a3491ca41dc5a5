import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/code-actions';
import type { ActionSupport } from '../../server/src/features/code-actions';
import type { ProjectTarget } from '../../server/src/features/project-actions';
import type { Finding } from '../../server/src/lint/index';
import { useLocale } from '../../server/src/lint/locale';

useLocale('en');

const TEXT = '整改进度：已闭环。\n';
const document = TextDocument.create('file:///work/a/通报{1}.txt', 'rectification-notice', 1, TEXT);
const target: ProjectTarget = { uri: 'file:///work/.rectifyrc.json', text: '{}', path: 'a/通报{1}.txt' };
const ALL: ActionSupport = { versioned: true, snippets: true, rulePages: false, createsFiles: true };

function actions(
  finding: Partial<Finding>,
  project: ProjectTarget | null,
  support = ALL,
  markdown = false,
): CodeAction[] {
  const base = { ruleId: 'status-unrecognised', severity: 'info', offset: 5, endOffset: 8, message: { text: 'x' } };
  const range = { start: document.positionAt(5), end: document.positionAt(5) };
  const request = { document, range, diagnostics: [], only: ['quickfix'], automatic: false, project };
  return codeActions(request, { findings: [{ ...base, ...finding } as Finding], allFixes: [], markdown }, support);
}
const titles = (...args: Parameters<typeof actions>) => actions(...args).map(({ title }) => title);
const inserted = ({ edit }: CodeAction): string =>
  (edit!.documentChanges!.at(-1) as TextDocumentEdit).edits.map((e) => ('newText' in e ? e.newText : '')).join('');

describe('choices that go into the project file', () => {
  it('are offered for plain text', () => {
    expect(titles({}, target)).toEqual([
      '“已闭环” means “done” (into .rectifyrc.json)',
      '“已闭环” means “partly done” (into .rectifyrc.json)',
      '“已闭环” means “in progress” (into .rectifyrc.json)',
      'Silence here: “Status not understood” (entry in .rectifyrc.json)',
      'Switch “Status not understood” off in .rectifyrc.json',
    ]);
    expect(inserted(actions({}, target)[0]!)).toContain('"已闭环": "completed"');
  });

  it('name the file as a pattern can', () => {
    const [silence] = actions({ ruleId: 'date-order' }, target);
    expect(inserted(silence!)).toContain('{ "rule": "date-order", "text": "已闭环", "files": ["a/通报?1?.txt"] }');
  });

  it('are none for a flood, for what the engine says of itself, and where there is no file for them', () => {
    expect(titles({ ruleId: 'date-order', count: 30 }, target)).toEqual([
      'Switch “Dates out of order” off in .rectifyrc.json',
    ]);
    expect(titles({ ruleId: 'internal-error' }, target)).toEqual([]);
    expect(titles({ ruleId: 'unused-suppression' }, target)).toEqual([]);
    expect(titles({ ruleId: 'date-order' }, null)).toEqual([]);
    expect(titles({ ruleId: 'date-order' }, { ...target, text: '{ broken' })).toEqual([]);
  });

  it('are made as the client can take them', () => {
    const plain = { ...ALL, versioned: false, createsFiles: false };
    expect(titles({ ruleId: 'date-order' }, { ...target, text: null }, plain)).toEqual([]);
    const [silence] = actions({ ruleId: 'date-order' }, target, plain);
    expect(Object.keys(silence!.edit!.changes!)).toEqual([target.uri]);
  });

  it('give way to a comment in Markdown', () => {
    const [silence] = actions({ ruleId: 'date-order' }, target, ALL, true);
    expect(silence!.title).toBe('Silence here: “Dates out of order” (comment)');
    expect(inserted(silence!)).toBe('<!-- rectify-disable-next-line date-order -->\n');
  });
});
