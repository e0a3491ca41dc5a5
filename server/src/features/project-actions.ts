import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { addIgnore, addStatus, EMPTY, switchOff } from '../config/edit';
import type { Finding } from '../lint/finding';
import { ignoredText } from '../lint/suppression';
import type { Edit } from '../rules/rule';
import type { EditSupport } from './edits';
import { ruleName, statusName, t } from './messages';
import { rangeOf } from './ranges';

/** The project file into which a choice of the writer goes. */
export interface ProjectTarget {
  readonly uri: string;
  /** Null: there is none yet. */
  readonly text: string | null;
  /** The notice as patterns in the project file name it. */
  readonly path: string;
}

export interface ProjectSupport extends EditSupport {
  /** Workspace edits may create files. */
  readonly createsFiles?: boolean;
}

/** Leaves one finding alone: an entry in the project file, because a comment in plain text would be printed. */
export function ignoreAction(
  finding: Finding,
  text: string,
  target: ProjectTarget,
  support: ProjectSupport,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const entry = { rule: finding.ruleId, text: ignoredText(text, finding), files: [plainPath(target.path)] };
  const title = t('Silence here: “{rule}” (entry in .rectifyrc.json)', { rule: ruleName(finding.ruleId) });
  // An entry without words would be none.
  return entry.text === '' ? [] : action(title, target, support, shown, (now) => addIgnore(now, entry));
}

/** Switches a rule off for all that the project file holds for. */
export function switchOffAction(rule: string, target: ProjectTarget, support: ProjectSupport): CodeAction[] {
  const title = t('Switch “{rule}” off in .rectifyrc.json', { rule: ruleName(rule) });
  return action(title, target, support, [], (now) => switchOff(now, rule));
}

/** What a status that nobody knows may mean. */
const MEANINGS = ['completed', 'partly', 'in-progress'] as const;

/** A wording that the office uses for a status is learnt once, for all of its notices. */
export function learnActions(
  finding: Finding,
  text: string,
  target: ProjectTarget,
  support: ProjectSupport,
  shown: readonly Diagnostic[],
): CodeAction[] {
  const phrase = ignoredText(text, finding).replace(/[，,、；;：:。.]+$/, '');
  // A sentence is no wording.
  if (finding.ruleId !== 'status-unrecognised' || phrase === '' || phrase.length > LONGEST) return [];
  return MEANINGS.flatMap((value) => {
    const title = t('“{phrase}” means “{meaning}” (into .rectifyrc.json)', { phrase, meaning: statusName(value) });
    return action(title, target, support, shown, (now) => addStatus(now, phrase, value));
  });
}

const LONGEST = 12;

function action(
  title: string,
  target: ProjectTarget,
  support: ProjectSupport,
  shown: readonly Diagnostic[],
  change: (text: string) => readonly Edit[] | null,
): CodeAction[] {
  if (target.text === null && !(support.createsFiles && support.versioned)) return [];
  const edits = change(target.text ?? EMPTY);
  if (!edits) return [];
  const diagnostics = shown.length > 0 ? { diagnostics: [...shown] } : {};
  return [{ title, kind: CodeActionKind.QuickFix, ...diagnostics, edit: toEdit(target, edits, support) }];
}

function toEdit({ uri, text }: ProjectTarget, edits: readonly Edit[], { versioned }: EditSupport): WorkspaceEdit {
  if (text === null) {
    const start = { line: 0, character: 0 };
    const textDocument = { uri, version: null };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument, edits: [{ range: { start, end: start }, newText: applied(EMPTY, edits) }] },
      ],
    };
  }
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const converted = edits.map((edit): TextEdit => ({ range: rangeOf(document, ...edit.range), newText: edit.text }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

function applied(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.range[0] - a.range[0]);
  return last.reduce((now, { range, text: own }) => now.slice(0, range[0]) + own + now.slice(range[1]), text);
}

/** Signs that a pattern would take for its own. */
const plainPath = (path: string): string => path.replace(/[*{}]/g, '?');
