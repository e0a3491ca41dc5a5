import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { toDiagnostics } from '../../server/src/features/diagnostics';
import { ruleHref } from '../../server/src/features/rule-page';
import { useLocale } from '../../server/src/lint/locale';
import { finding } from './finding';
import { marked } from './markers';

// The registry decides on whose authority a rule speaks; here it knows one rule.
vi.mock('../../server/src/rules/index', () => ({ RULES: [{ id: 'status-missing', authority: '实务' }] }));

const { document, spans } = marked('<|一、整改情况|>\n问题1：<|台账|>不全。\n');
const [heading, place] = [spans[0]!, spans[1]!];

describe('diagnostics', () => {
  beforeEach(() => useLocale('en'));

  it('stand where the finding stands', () => {
    const [diagnostic] = toDiagnostics(document, [finding('status-missing', place, { severity: 'info' })]);
    expect(diagnostic).toEqual({
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } },
      severity: DiagnosticSeverity.Information,
      source: 'rectify',
      code: 'status-missing',
      message: 'status-missing fires (authority: practice)',
    });
  });

  it('name the authority in the language of the session', () => {
    useLocale('zh-cn');
    const [diagnostic] = toDiagnostics(document, [finding('status-missing', place)]);
    expect(diagnostic!.message).toMatch(/（依据：实务）$/);
  });

  it('say how often, where a flood became one', () => {
    const [diagnostic] = toDiagnostics(document, [finding('status-missing', place, { count: 284 })]);
    expect(diagnostic!.message).toContain('(284 places)');
  });

  it('carry related places and links only for clients that show them', () => {
    const found = [
      finding('status-missing', place, { related: [{ ...heading, message: { text: 'It belongs after this' } }] }),
    ];
    expect(toDiagnostics(document, found)[0]).not.toHaveProperty('relatedInformation');
    const [diagnostic] = toDiagnostics(document, found, { related: true, links: true });
    expect(diagnostic!.relatedInformation).toEqual([
      {
        location: { uri: document.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } } },
        message: 'It belongs after this',
      },
    ]);
    expect(diagnostic!.codeDescription!.href).toMatch(/\/rules\/status-missing$/);
  });

  it('of the engine itself have neither page nor authority', () => {
    const [diagnostic] = toDiagnostics(document, [finding('internal-error', place)], { links: true });
    expect(diagnostic).not.toHaveProperty('codeDescription');
    expect(diagnostic!.message).toBe('internal-error fires');
  });
});

describe("a rule's page", () => {
  it('is on the home page, unless the client has its own', () => {
    expect(ruleHref('date-missing')).toMatch(/^https:\/\/.*\/rules\/date-missing$/);
    expect(ruleHref('date-missing', 'file:///docs/rules/')).toBe('file:///docs/rules/date-missing');
    expect(ruleHref('date-missing', 'file:///docs/rules/{id}.md')).toBe('file:///docs/rules/date-missing.md');
  });
});
