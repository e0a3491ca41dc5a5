import { mergedFixes } from '../../server/src/lint/fix';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { asksForAny, codeActions, FIX_ALL } from '../../server/src/features/code-actions';
import type { ActionRequest } from '../../server/src/features/code-actions';
import { toDiagnostics } from '../../server/src/features/diagnostics';
import type { Finding } from '../../server/src/lint/finding';
import { useLocale } from '../../server/src/lint/locale';
import { finding, replace } from './finding';
import { marked } from './markers';

const { document, spans, carets } = marked(
  '<|截止|>2022年底，<|截止|>目前，共<|,|>3项。\n一、整改情况<|>\n无关的一行<|>\n',
);
const [first, second, comma] = [spans[0]!, spans[1]!, spans[2]!];
const heading = { offset: carets[0]!, endOffset: carets[0]! };
const PART = { text: '二、下一步打算\n', snippet: '二、下一步打算\n${1:打算}\n' };
const FOUND: Finding[] = [
  finding('jiezhi-jiezhi', first, { fix: [replace(first, '截至')] }),
  finding('jiezhi-jiezhi', second, { fix: [replace(second, '截至')] }),
  finding('halfwidth-punctuation', comma, { fix: [replace(comma, '，')] }),
  finding('required-section-missing', heading, {
    suggestions: [
      { title: { text: 'Insert the part' }, edits: [replace(heading, PART.text, PART.snippet)] },
      { title: { text: 'Insert its heading' }, edits: [replace(heading, '二、下一步打算\n')] },
    ],
  }),
];
const CLIENT = { versioned: true, snippets: true, rulePages: true };

function ask(place: { offset: number }, more: Partial<ActionRequest> = {}, client = CLIENT): CodeAction[] {
  const start = document.positionAt(place.offset);
  const own = { document, range: { start, end: start }, diagnostics: [], only: undefined, automatic: true };
  return codeActions({ ...own, ...more }, { findings: FOUND, allFixes: mergedFixes(FOUND) }, client);
}
const titles = (actions: CodeAction[]): string[] => actions.map((action) => action.title);
const editsOf = (action: CodeAction | undefined) => action!.edit!.documentChanges![0] as { edits: unknown[] };

describe('quick fixes', () => {
  beforeAll(() => useLocale('en'));

  it('offer the fix, the whole rule, and the page of the rule', () => {
    expect(titles(ask(first))).toEqual([
      'Replace “截止” with “截至”',
      'Fix all 2 places of “截止 for 截至”',
      'About the rule “截止 for 截至”',
    ]);
    expect(ask(first)[0]!.isPreferred).toBe(true);
    expect(editsOf(ask(first)[1]).edits).toHaveLength(2);
  });

  it('are versioned edits of no more than what changes', () => {
    expect(ask(first)[0]!.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: 1 },
          edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, newText: '截至' }],
        },
      ],
    });
    const plain = ask(first, {}, { ...CLIENT, versioned: false })[0]!.edit!;
    expect(Object.keys(plain)).toEqual(['changes']);
  });

  it('prefer none where two could be meant', () => {
    const range = { start: document.positionAt(0), end: document.positionAt(second.endOffset) };
    const actions = ask(first, { range });
    expect(titles(actions).filter((title) => title.startsWith('Replace'))).toHaveLength(2);
    expect(actions.some((action) => action.isPreferred)).toBe(false);
  });

  it('insert parts with tab stops where the client has them', () => {
    const [snippet] = ask(heading);
    expect(editsOf(snippet).edits).toMatchObject([{ snippet: { kind: 'snippet', value: PART.snippet } }]);
    const [plain] = ask(heading, {}, { ...CLIENT, snippets: false });
    expect(editsOf(plain).edits).toMatchObject([{ newText: PART.text }]);
    expect(snippet!.isPreferred).toBeUndefined();
  });

  it('name the diagnostics that they resolve', () => {
    const diagnostics = toDiagnostics(document, FOUND);
    expect(ask(first, { diagnostics })[0]!.diagnostics).toEqual([diagnostics[0]]);
    expect(ask(first, { diagnostics })[1]!.diagnostics).toEqual(diagnostics.slice(0, 2));
  });

  it('name no command that the client lacks, and are not there where nothing is found', () => {
    expect(ask(first, {}, { ...CLIENT, rulePages: false }).every((action) => !action.command)).toBe(true);
    expect(ask({ offset: carets[1]! })).toEqual([]);
  });
});

describe('kinds', () => {
  it('that nobody asked for cost nothing', () => {
    const findings = vi.fn(() => FOUND);
    const source = {
      get findings() {
        return findings();
      },
      get allFixes() {
        return mergedFixes(findings());
      },
    };
    const range = { start: document.positionAt(0), end: document.positionAt(0) };
    const request = { document, range, diagnostics: [], automatic: false };
    expect(codeActions({ ...request, only: ['refactor'] }, source, CLIENT)).toEqual([]);
    expect(findings).not.toHaveBeenCalled();
    expect(asksForAny(['refactor.extract'])).toBe(false);
    expect(asksForAny(['source.fixAll'])).toBe(true);
    expect(asksForAny(undefined)).toBe(true);
  });

  it('narrow the answer', () => {
    expect(ask(first, { only: ['source'] }).map((action) => action.kind)).toEqual([FIX_ALL]);
    expect(ask(first, { only: [FIX_ALL] })).toHaveLength(1);
    expect(ask(first, { only: ['quickfix'], automatic: false }).some((action) => action.kind === FIX_ALL)).toBe(false);
  });

  it('fix all takes safe fixes only, and only where it is asked for by its kind', () => {
    const [all] = ask(first, { only: ['source.fixAll'] });
    expect(editsOf(all).edits).toHaveLength(3);
    expect(titles(ask(first, { automatic: true }))).not.toContain('Fix all problems that can be fixed safely');
    expect(titles(ask(first, { automatic: false }))).not.toContain('Fix all problems that can be fixed safely');
  });
});
