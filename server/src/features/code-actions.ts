import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '../lint/finding';
import { render } from '../lint/render';
import { INTERNAL_ERROR } from '../lint/run';
import { UNUSED_SUPPRESSION } from '../lint/suppression';
import type { Edit } from '../rules/rule';
import { mergedFixes } from '../lint/fix';
import { suggestionsOf } from '../lint/suggestions';
import type { Notice } from '../notice/model';
import { toWorkspaceEdit } from './edits';
import { withReferences } from './format/references';
import { findingText, ruleName, t } from './messages';
import { shorten } from './names';
import { ignoreAction, learnActions, switchOffAction } from './project-actions';
import type { ProjectSupport, ProjectTarget } from './project-actions';
import { rangeOf, spanOf } from './ranges';
import { silencingComment } from './silence';

export const FIX_ALL = 'source.fixAll.rectificationNotice';
export const OPEN_RULE_PAGE = 'rectificationNotice.openRulePage';

export interface ActionRequest {
  readonly document: TextDocument;
  readonly range: Range;
  /** What the client shows there; an action names the diagnostics it resolves by these very objects. */
  readonly diagnostics: readonly Diagnostic[];
  readonly only: readonly string[] | undefined;
  /** Asked for by the light bulb and not by the writer. */
  readonly automatic: boolean;
  /** The project file into which choices go, or null where there can be none. */
  readonly project?: ProjectTarget | null;
}

export interface ActionSupport extends ProjectSupport {
  /** The client has a command that opens a rule's page. */
  readonly rulePages: boolean;
}

/** Whether a request that may be restricted to some kinds asks for this one. */
export function asksFor(kind: string, only: readonly string[] | undefined): boolean {
  return only?.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
}

/** Every kind there is. */
export const KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL];

export function asksForAny(only: readonly string[] | undefined): boolean {
  return KINDS.some((kind) => asksFor(kind, only));
}

/** What is known of the document; read only when something is asked for that needs it. */
export interface ActionSource {
  /** Of which the findings speak; absent where there is none (a project file). */
  readonly notice?: Notice;
  readonly findings: readonly Finding[];
  /** Edits of every safe fix, round after round until nothing more changes. */
  readonly allFixes: readonly Edit[];
  /** Comments can be written into it that nobody will see printed. */
  readonly markdown?: boolean;
}

export function codeActions(request: ActionRequest, source: ActionSource, support: ActionSupport): CodeAction[] {
  const actions: CodeAction[] = [];
  if (asksFor(CodeActionKind.QuickFix, request.only)) actions.push(...quickFixes(request, source, support));
  // Fixing all checks again, round after round: only for those who ask for it by its kind.
  if (request.only && asksFor(FIX_ALL, request.only)) {
    const edits = source.allFixes;
    const title = t('Fix all problems that can be fixed safely');
    if (edits.length > 0)
      actions.push({ title, kind: FIX_ALL, edit: toWorkspaceEdit(request.document, edits, support) });
  }
  return actions;
}

/** Their suggestions change the numbers of headings, and what refers to those goes with them. */
const RENUMBERING: ReadonlySet<string> = new Set(['numbering-gap', 'numbering-duplicate']);

function quickFixes(request: ActionRequest, source: ActionSource, support: ActionSupport): CodeAction[] {
  const { document, project } = request;
  const all = source.findings;
  const span = spanOf(document, request.range);
  const here = all.filter((finding) => finding.offset <= span.endOffset && finding.endOffset >= span.offset);
  const quickFix = (title: string, edits: readonly Edit[], resolved: readonly Diagnostic[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(resolved.length > 0 ? { diagnostics: [...resolved] } : {}),
    edit: toWorkspaceEdit(document, edits, support),
  });

  const fixes: CodeAction[] = [];
  const choices: CodeAction[] = [];
  for (const finding of here) {
    const shown = shownAs(finding, request);
    if (finding.fix?.length) fixes.push(quickFix(fixTitle(finding, document.getText()), finding.fix, shown));
    for (const { title, edits } of suggestionsOf(finding)) {
      const all = source.notice && RENUMBERING.has(finding.ruleId) ? withReferences(source.notice, edits) : edits;
      choices.push(quickFix(render(title), all, shown));
    }
  }
  // Where several could be meant, none is the one that "auto fix" may take.
  if (fixes.length === 1) fixes[0]!.isPreferred = true;

  const rules = [...new Set(here.map((finding) => finding.ruleId))];
  const whole = rules.flatMap((rule) => {
    const same = all.filter((finding) => finding.ruleId === rule && finding.fix?.length);
    if (same.length < 2 || !here.some((finding) => same.includes(finding))) return [];
    const title = t('Fix all {count} places of “{rule}”', { rule: ruleName(rule), count: same.length });
    return [
      quickFix(
        title,
        mergedFixes(same),
        same.flatMap((finding) => shownAs(finding, request)),
      ),
    ];
  });
  const silencing = here.filter(isSilenceable).flatMap((finding) => {
    const shown = shownAs(finding, request);
    if (!source.markdown) return project ? ignoreAction(finding, document.getText(), project, support, shown) : [];
    const comment = silencingComment(document.getText(), finding);
    const title = t('Silence here: “{rule}” (comment)', { rule: ruleName(finding.ruleId) });
    return comment ? [quickFix(title, [comment], shown)] : [];
  });
  const learning = project
    ? here.flatMap((f) => learnActions(f, document.getText(), project, support, shownAs(f, request)))
    : [];
  const off = project ? rules.filter(isRule).flatMap((rule) => switchOffAction(rule, project, support)) : [];
  return [
    ...fixes,
    ...choices,
    ...whole,
    ...learning,
    ...silencing,
    ...off,
    ...(support.rulePages ? rules.flatMap(openPage) : []),
  ];
}

/** One place can be silenced; a flood is not one place. */
function isSilenceable({ ruleId, count }: Finding): boolean {
  return count === undefined && isRule(ruleId);
}

/** Not what the engine says about itself. */
function isRule(id: string): boolean {
  return id !== INTERNAL_ERROR && id !== UNUSED_SUPPRESSION;
}

/** The diagnostics of the request that stand for a finding. */
function shownAs(finding: Finding, { document, diagnostics }: ActionRequest): Diagnostic[] {
  const same = diagnostics.filter((diagnostic) => diagnostic.code === finding.ruleId);
  if (same.length === 0) return [];
  const { start, end } = rangeOf(document, finding.offset, finding.endOffset);
  const message = findingText(finding);
  return same.filter(
    ({ range, message: text }) =>
      text === message &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
}

/** Says what will happen, in the writer's own words where it is one small edit. */
function fixTitle({ fix = [], ruleId, count }: Finding, text: string): string {
  const rule = ruleName(ruleId);
  if (count) return t('Fix all {count} places of “{rule}”', { rule, count });
  const [edit] = fix;
  if (edit && fix.length === 1) {
    const before = shorten(text.slice(...edit.range).trim(), 20);
    const after = shorten(edit.text.trim(), 20);
    if (before && after) return t('Replace “{before}” with “{after}”', { before, after });
    if (before) return t('Delete “{before}”', { before });
    if (after) return t('Insert “{after}”', { after });
  }
  return t('Fix this place (“{rule}”)', { rule });
}

function openPage(rule: string): CodeAction[] {
  if (rule === INTERNAL_ERROR) return [];
  const title = t('About the rule “{rule}”', { rule: ruleName(rule) });
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: OPEN_RULE_PAGE, arguments: [rule] } }];
}
