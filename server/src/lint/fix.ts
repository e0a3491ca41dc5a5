import { parseNotice } from '../notice/index';
import type { ParseOptions } from '../notice/index';
import { RULES } from '../rules/index';
import type { Edit, Rule } from '../rules/rule';
import type { LintConfig } from './config';
import type { Finding } from './finding';
import { lint } from './index';
import { Pieces } from './pieces';

/** One rule's fix can uncover another's; more rounds than this mean that two rules fight. */
const ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** Edits of the original, ascending, not overlapping. Empty: nothing to fix. */
  readonly edits: readonly Edit[];
  /** What remains to be found in the fixed text. */
  readonly findings: readonly Finding[];
}

/**
 * Applies every safe fix (never a suggestion) until nothing more changes. The same for editor and command. A text without
 * errors has none afterwards: what was rubbish may have kept the parser from a part that is wrong, and then it stays until the
 * writer takes it away.
 */
export function fixAll(original: string, options: ParseOptions, config: LintConfig): Fixed {
  const findings = lint(parseNotice(original, options), config);
  const settle = (which: (rule: Rule) => boolean): Fixed => settled(original, findings, options, config, which);
  const all = settle(({ fixes }) => fixes !== undefined);
  if (hasErrors(findings) || !hasErrors(all.findings)) return all;
  return settle(({ fixes }) => fixes === true);
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function settled(
  original: string,
  first: readonly Finding[],
  options: ParseOptions,
  config: LintConfig,
  which: (rule: Rule) => boolean,
): Fixed {
  const pieces = new Pieces(original);
  const eol = lineEnd(original);
  const asked = new Set(RULES.filter(which).map(({ id }) => id));
  let text = original;
  let findings = first.filter(({ ruleId }) => asked.has(ruleId));
  for (let round = 0; round < ROUNDS; round += 1) {
    const edits = mergedFixes(findings).map((edit) => ({
      ...edit,
      text: eol === '\n' ? edit.text : edit.text.replace(/\r?\n/g, eol),
    }));
    if (edits.length === 0) break;
    pieces.apply(edits);
    const next = pieces.text;
    if (next === text) break;
    text = next;
    // What else there is to say is said of the last text only.
    findings = lint(parseNotice(text, options), config, which);
  }
  if (text === original) return { text, edits: [], findings: first };
  return { text, edits: pieces.edits(), findings: lint(parseNotice(text, options), config) };
}

/** The line end of a text, by its first line. */
export function lineEnd(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * The fixes of several findings as one list of edits. Where two findings want the same place, the earlier one in the
 * list gets it: the other waits until the text has been checked again.
 */
export function mergedFixes(findings: readonly Finding[]): Edit[] {
  const edits = findings.flatMap(({ fix = [] }, owner) => fix.map((edit) => ({ edit, owner })));
  edits.sort((a, b) => a.edit.range[0] - b.edit.range[0] || a.edit.range[1] - b.edit.range[1] || a.owner - b.owner);
  const rejected = new Set<number>();
  let last = edits[0];
  for (const next of edits.slice(1)) {
    if (last && next.owner !== last.owner && clash(last.edit, next.edit))
      rejected.add(Math.max(last.owner, next.owner));
    if (!last || next.edit.range[1] >= last.edit.range[1]) last = next;
  }
  return edits.filter(({ owner }) => !rejected.has(owner)).map(({ edit }) => edit);
}

/** @param b starts at or after the start of `a` */
function clash(a: Edit, b: Edit): boolean {
  return b.range[0] < a.range[1] || (a.range[0] === b.range[0] && a.range[1] === b.range[1]);
}
