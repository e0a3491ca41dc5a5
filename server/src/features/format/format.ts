import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { LintConfig } from '../../lint/config';
import type { Finding } from '../../lint/finding';
import { lineEnd, mergedFixes } from '../../lint/fix';
import { lint } from '../../lint/index';
import { Pieces } from '../../lint/pieces';
import { parseNotice } from '../../notice/index';
import type { ParseOptions } from '../../notice/index';
import type { Notice, Span } from '../../notice/model';
import { RULES } from '../../rules/index';
import type { Edit, Rule } from '../../rules/rule';
import { rangeOf } from '../ranges';
import { renumberings } from './renumber';
import type { Renumbering } from './renumber';
import { keepsWords } from './words-kept';

/** What is formatted, and how it is read. */
export interface FormatSource {
  readonly document: TextDocument;
  readonly notice: Notice;
  readonly options: ParseOptions;
  readonly config: LintConfig & { readonly leftOut?: true };
  /** Asked only where they are complete. */
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
}

/** What one step changes may show the next one something. Two are usual, more where numbers run on through many lists. */
const ROUNDS = 60;
const GROUPS: readonly Rule['group'][] = ['numbering', 'typography'];
const FORMATTING = RULES.filter(({ group, fixes }) => fixes && GROUPS.includes(group));
const IDS: ReadonlySet<string> = new Set(FORMATTING.map(({ id }) => id));

/**
 * Numbers that follow each other, ordinals and punctuation set alike: nothing that the text says changes.
 * @param within only there; a list is renumbered only as a whole, with its references wherever they are
 */
export function format(source: FormatSource, within?: Span): TextEdit[] {
  const { document, notice, config } = source;
  const eol = lineEnd(notice.text);
  const edits = config.leftOut ? [] : within ? editsWithin(source, within) : settle(source, true);
  return edits.map(({ range, text }) => ({
    range: rangeOf(document, ...range),
    newText: eol === '\n' ? text : text.replace(/\r?\n/g, eol),
  }));
}

/** Works until nothing more changes, so that formatting twice is formatting once. */
function settle(source: FormatSource, numbers: boolean): Edit[] {
  const { options } = source;
  const pieces = new Pieces(source.notice.text);
  let now = source.notice;
  for (let round = 0; round < ROUNDS; round += 1) {
    const renumbered = numbers ? renumberings(now).flatMap(allOf) : [];
    // Checking costs more than reading: it waits until the numbers are right.
    const fixes = round === 0 || renumbered.length === 0 ? fixesOf(now, source) : [];
    const edits = beside(renumbered, fixes);
    if (edits.length === 0) break;
    pieces.apply(edits);
    now = parseNotice(pieces.text, options);
  }
  return pieces.edits();
}

function editsWithin(source: FormatSource, within: Span): Edit[] {
  const inside = ({ range: [from, to] }: Edit): boolean => from >= within.offset && to <= within.endOffset;
  const whole = renumberings(source.notice).filter(({ labels }) => labels.every(inside));
  return beside(whole.flatMap(allOf), settle(source, false).filter(inside));
}

/** The safe fixes of the formatting rules that leave the words alone. */
function fixesOf(notice: Notice, source: FormatSource): Edit[] {
  const findings =
    knownOf(notice, source) ??
    lint(notice, { ...source.config, noCollapse: true }, (rule) => FORMATTING.includes(rule));
  return mergedFixes(findings.filter(({ fix = [] }) => fix.every((edit) => keepsWords(edit, notice))));
}

/** What was found already. Of a flood a single place that must stay would keep all: each is asked for itself. */
function knownOf(notice: Notice, source: FormatSource): Finding[] | null {
  if (notice !== source.notice || !source.isComplete) return null;
  return source.findings
    .filter(({ ruleId }) => IDS.has(ruleId))
    .flatMap((finding) => finding.each ?? [finding])
    .sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}

function allOf({ labels, references }: Renumbering): Edit[] {
  return [...labels, ...references];
}

/** The first edits and those of the others that do not want the same place; in text order. */
function beside(first: readonly Edit[], others: readonly Edit[]): Edit[] {
  const taken = inOrder(first);
  let next = 0;
  const free = others.filter(({ range: [from, to] }) => {
    while (next < taken.length && taken[next]!.range[1] <= from) next += 1;
    const other = taken[next];
    return !other || other.range[0] >= to;
  });
  return inOrder([...taken, ...free]);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
