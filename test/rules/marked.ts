import type { Finding } from '../../server/src/lint/index';
import { runRule } from '../../server/src/lint/run';
import { parseNotice } from '../../server/src/notice/index';
import { PROFILES } from '../../server/src/notice/model';
import type { Profile } from '../../server/src/notice/model';
import { RULES } from '../../server/src/rules/index';
import type { Edit, Severity } from '../../server/src/rules/rule';

/** What a fenced block of a rule page shows. The last two stand behind the `fires` block that they change. */
const KINDS = ['fires', 'silent', 'fixed', 'suggestion'] as const;

export type Range = readonly [from: number, to: number];

export interface Marked {
  readonly text: string;
  /** What stands between ⟦ and ⟧, in text order; a place with two findings is marked twice. */
  readonly ranges: readonly Range[];
}

/** A block ` ```notice fires profile=report severity=info ` of a rule page, without its markers. */
export interface Example extends Marked {
  readonly kind: (typeof KINDS)[number];
  /** Of the opening fence, from 1. */
  readonly line: number;
  /** Undefined: as guessed. */
  readonly profile: Profile | undefined;
  /** Undefined: the rule's own. */
  readonly severity: Severity | undefined;
  /** Which of the suggestions for the block before it was taken, from 1. */
  readonly suggestion: number;
  /** The firing block that a `fixed` or `suggestion` block shows after the change. */
  readonly basis: Example | undefined;
}

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
const BLOCK = /^(`{3,})notice(?: (.*))?\n([\s\S]*?)^\1$/gm;

/** The examples of a page, in order. Throws at a block that it cannot understand: an example must not pass unread. */
export function readExamples(page: string): Example[] {
  const examples: Example[] = [];
  for (const { 2: info = '', 3: body = '', index } of page.matchAll(BLOCK)) {
    const line = page.slice(0, index).split('\n').length;
    const [word = '', ...options] = info.trim().split(/\s+/);
    const [name, ordinal = '1'] = word.split('=');
    const kind = KINDS.find((k) => k === name);
    const profile = PROFILES.find((p) => options.includes(`profile=${p}`));
    const severity = SEVERITIES.find((s) => options.includes(`severity=${s}`));
    const basis = kind === 'fixed' || kind === 'suggestion' ? examples.findLast((e) => e.kind === 'fires') : undefined;
    const understood = options.length === Number(!!profile) + Number(!!severity);
    if (!kind || !understood || (kind !== 'fires' && kind !== 'silent' && !basis))
      throw new Error(`line ${line}: no such kind of example: notice ${info}`);
    const suggestion = Number(ordinal);
    const own = { kind, line, profile: profile ?? basis?.profile, severity, suggestion, basis };
    examples.push({ ...unmark(body.replace(/\n$/, '')), ...own });
  }
  return examples;
}

/** Takes the markers out. */
export function unmark(source: string): Marked {
  let text = '';
  const open: number[] = [];
  const ranges: Range[] = [];
  for (const part of source.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length);
    else if (part === '⟧') ranges.push([open.pop() ?? NaN, text.length]);
    else text += part;
  }
  if (open.length > 0 || ranges.some(([from]) => Number.isNaN(from))) throw new Error('⟦ and ⟧ do not match');
  return { text, ranges: ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** The opposite of `unmark`, for failure messages that can be read. */
export function mark(text: string, ranges: readonly Range[]): string {
  const at = (offset: number): string =>
    '⟧'.repeat(ranges.filter(([from, to]) => to === offset && from < to).length) +
    '⟦⟧'.repeat(ranges.filter(([from, to]) => from === offset && to === offset).length) +
    '⟦'.repeat(ranges.filter(([from, to]) => from === offset && from < to).length);
  return [...Array(text.length + 1).keys()].map((i) => at(i) + text.charAt(i)).join('');
}

/** What one rule says about a text: all of it, also where the rule is off by default. */
export function findingsOf(ruleId: string, text: string, profile?: Profile): Finding[] {
  const rule = RULES.find(({ id }) => id === ruleId);
  const notice = parseNotice(text, profile ? { profile } : {});
  if (!rule || (rule.profiles !== 'all' && !rule.profiles.includes(notice.profile.value))) return [];
  return runRule(rule, notice).sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}

/** Edits of one suggestion, or of fixes that do not clash, applied in plain text. */
export function apply(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, i) => ({ edit, i })).sort((a, b) => b.edit.range[0] - a.edit.range[0] || b.i - a.i);
  return sorted.reduce((t, { edit: { range, text: own } }) => t.slice(0, range[0]) + own + t.slice(range[1]), text);
}
