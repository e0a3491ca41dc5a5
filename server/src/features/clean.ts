import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { clean, STEP_IDS, STEPS } from '../convert/clean/index';
import type { Cleaned, StepId } from '../convert/clean/index';
import type { LintConfig } from '../lint/config';
import type { Notice } from '../notice/model';
import { asksFor } from './code-actions';
import type { ActionRequest } from './code-actions';
import { toWorkspaceEdit } from './edits';
import type { EditSupport } from './edits';
import { t } from './messages';
import { rangeOf } from './ranges';

/** All steps; each has a kind of its own below this one: `….paragraphs`. */
export const CLEAN = 'source.clean.rectificationNotice';
export const CLEAN_KINDS: readonly string[] = [CLEAN, ...STEP_IDS.map((id) => `${CLEAN}.${id}`)];
/** Says what the steps would do and changes nothing: for clients that show it first. */
export const CLEAN_COMMAND = 'rectificationNotice.clean';

export interface CleanSource {
  readonly document: TextDocument;
  readonly notice: Notice;
  readonly config: LintConfig;
}

/** Cleaning reads the text several times: only for those who ask for it by its kind. */
export function asksForCleaning(only: readonly string[] | undefined): boolean {
  return only !== undefined && CLEAN_KINDS.some((kind) => asksFor(kind, only));
}

/** One action for all steps and one for each that has something to do; before a save, only the first. */
export function cleanActions(
  { only, automatic }: Pick<ActionRequest, 'only' | 'automatic'>,
  { document, notice, config }: CleanSource,
  support: EditSupport,
): CodeAction[] {
  if (!asksForCleaning(only)) return [];
  const action = (kind: string, title: string, chosen: readonly StepId[]): CodeAction[] => {
    if (!asksFor(kind, only)) return [];
    const { edits } = clean(notice, config, chosen);
    return edits.length > 0 ? [{ title, kind, edit: toWorkspaceEdit(document, edits, support) }] : [];
  };
  const all = action(CLEAN, t('Clean up the web copy: every step'), STEP_IDS);
  if (automatic && all.length > 0) return all;
  return [...all, ...STEPS.flatMap(({ id, title }) => action(`${CLEAN}.${id}`, t(title), [id]))];
}

/** What `CLEAN_COMMAND` answers. */
export interface CleanPlan {
  /** Of the document that the edits belong to. */
  readonly version: number;
  /** Every step that was asked for; `failed`: it could not be done, whatever its count says. */
  readonly steps: readonly {
    readonly id: StepId;
    readonly title: string;
    readonly count: number;
    readonly failed: boolean;
  }[];
  /** Of all these steps together, ascending, not overlapping. */
  readonly edits: readonly TextEdit[];
}

export function cleanPlan({ document, notice, config }: CleanSource, chosen?: readonly StepId[]): CleanPlan {
  const cleaned = clean(notice, config, chosen);
  return {
    version: document.version,
    steps: stepsOf(cleaned),
    edits: cleaned.edits.map(({ range, text }) => ({ range: rangeOf(document, ...range), newText: text })),
  };
}

/** What `CLEAN_COMMAND` answers about a text that is in no document, such as one that is being pasted. */
export type CleanedCopy = Pick<CleanPlan, 'steps'> & { readonly text: string };

export function cleanedCopy(notice: Notice, config: LintConfig, chosen?: readonly StepId[]): CleanedCopy {
  const cleaned = clean(notice, config, chosen);
  return { steps: stepsOf(cleaned), text: cleaned.text };
}

function stepsOf({ counts, failed }: Cleaned): CleanPlan['steps'] {
  return STEPS.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, title: t(title), count, failed: failed.has(id) }];
  });
}

/** The arguments of `CLEAN_COMMAND`: `{ uri, text?, steps? }`; `text` instead of the document's own. Null: none of these. */
export function readCleanArguments(args: readonly unknown[] = []): CleanRequest | null {
  const [first] = args;
  if (typeof first !== 'object' || first === null) return null;
  const { uri, text, steps } = first as Record<string, unknown>;
  if (typeof uri !== 'string' || (text !== undefined && typeof text !== 'string')) return null;
  if (steps !== undefined && !isSteps(steps)) return null;
  return { uri, ...(text !== undefined && { text }), ...(steps !== undefined && { steps }) };
}

interface CleanRequest {
  readonly uri: string;
  readonly text?: string;
  readonly steps?: readonly StepId[];
}

function isSteps(value: unknown): value is StepId[] {
  return Array.isArray(value) && value.every((step) => STEP_IDS.includes(step as StepId));
}
