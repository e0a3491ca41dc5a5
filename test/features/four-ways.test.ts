import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions, FIX_ALL } from '../../server/src/features/code-actions';
import { rangeOf } from '../../server/src/features/ranges';
import { fixAll } from '../../server/src/lint/fix';
import { lint } from '../../server/src/lint/index';
import type { Finding } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { useLocale } from '../../server/src/lint/locale';
import { rectify } from '../cli/harness';

const FOLDER = 'test/fixtures/notices';
const NAMES = readdirSync(FOLDER);
const SUPPORT = { versioned: true, snippets: false, rulePages: false };
/** No notice needs so many; a fix that comes back for ever does. */
const MOST = 400;

const sourceOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const parse = (name: string, text: string) => parseNotice(text, name.endsWith('.md') ? { markdown: true } : {});
const documentOf = (text: string): TextDocument =>
  TextDocument.create('file:///notice', 'rectification-notice', 1, text);

/** The text after an action, applied as an editor applies it. */
function taken(document: TextDocument, action: CodeAction): string {
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  return TextDocument.applyEdits(document, change!.edits as TextEdit[]);
}

function actionsAt(document: TextDocument, finding: Finding, findings: readonly Finding[]): CodeAction[] {
  const range = rangeOf(document, finding.offset, finding.endOffset);
  const request = { document, range, diagnostics: [], only: ['quickfix'], automatic: false };
  return codeActions(request, { findings, allFixes: [] }, SUPPORT);
}

/** Takes one action after another for the first finding that can be fixed, until there is none. */
function untilDone(
  name: string,
  choose: (document: TextDocument, next: Finding, findings: readonly Finding[]) => CodeAction,
): string {
  let text = sourceOf(name);
  for (let i = 0; i < MOST; i += 1) {
    const findings = lint(parse(name, text));
    const next = findings.find(({ fix }) => fix?.length);
    if (!next) return text;
    const document = documentOf(text);
    text = taken(document, choose(document, next, findings));
  }
  throw new Error(`${name} is never done`);
}

/** One quick fix after another. Where several stand at one place their own fixes come first, in the order of the findings. */
function oneByOne(name: string): string {
  return untilDone(name, (document, next, findings) => actionsAt(document, next, findings)[0]!);
}

/** Rule after rule: all places of the first rule that has a fix to offer. */
function ruleByRule(name: string): string {
  return untilDone(name, (document, next, findings) => {
    const same = findings.filter(({ ruleId, fix }) => ruleId === next.ruleId && fix?.length);
    const actions = actionsAt(document, next, findings);
    const whole = actions.find(({ title }) => title.startsWith(`Fix all ${same.length} places`));
    return (same.length > 1 ? whole : actions[0])!;
  });
}

/** `source.fixAll`, as on saving. */
function onSave(name: string): string {
  const text = sourceOf(name);
  const document = documentOf(text);
  const allFixes = fixAll(text, name.endsWith('.md') ? { markdown: true } : {}, {}).edits;
  const range = rangeOf(document, 0, text.length);
  const request = { document, range, diagnostics: [], only: [FIX_ALL], automatic: true };
  const [action] = codeActions(request, { findings: [], allFixes }, SUPPORT);
  return action ? taken(document, action) : text;
}

describe('four ways to fix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'four-ways-'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    useLocale('en');
    for (const name of NAMES) writeFileSync(join(folder, name), sourceOf(name));
    await rectify(['lint', '--fix', ...NAMES.map((name) => join(folder, name))]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(NAMES)('agree on %s', (name) => {
    const fixed = onSave(name);
    expect(read(name)).toBe(fixed);
    expect(oneByOne(name)).toBe(fixed);
    expect(ruleByRule(name)).toBe(fixed);
  });

  it('change something, so that they can disagree', () => {
    expect(NAMES.filter((name) => read(name) !== sourceOf(name)).length).toBeGreaterThan(10);
  });

  it('change nothing more when taken again', async () => {
    const before = NAMES.map(read);
    await rectify(['lint', '--fix', ...NAMES.map((name) => join(folder, name))]);
    expect(NAMES.map(read)).toEqual(before);
  });
});
