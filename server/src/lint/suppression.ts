import type { Span } from '../notice/model';
import type { Edit } from '../rules/rule';
import type { Finding } from './finding';

/** The id of findings about suppressions themselves. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

/** A finding to leave alone, for texts in which a comment would be printed: its rule and the text that it stands on. */
export interface Ignored {
  readonly rule: string;
  readonly text: string;
}

const DIRECTIVE = /<!--\s*rectify-(disable-next-line|disable-file|disable|enable)((?:[\s,]+[a-z][\w-]*)*)\s*-->/g;

/** A comment that silences: `<!-- rectify-disable-next-line RULE… -->` and its like. */
interface Directive extends Span {
  /** Where it holds. */
  readonly from: number;
  to: number;
  /** Empty: every rule. */
  readonly rules: readonly string[];
  readonly used: Set<string>;
}

/** What a notice silences, and whether it needed to. */
export class Suppressions {
  private readonly directives: Directive[] = [];
  private readonly usedIgnores = new Set<Ignored>();

  constructor(
    private readonly text: string,
    private readonly ignored: readonly Ignored[] = [],
  ) {
    if (text.includes('<!--')) this.read();
  }

  /** Is this finding silenced? */
  silences(finding: Finding): boolean {
    if (this.directives.length === 0 && this.ignored.length === 0) return false;
    const here = this.directives.filter(
      (d) =>
        finding.offset >= d.from &&
        finding.offset <= d.to &&
        (d.rules.length === 0 || d.rules.includes(finding.ruleId)),
    );
    for (const directive of here) directive.used.add(finding.ruleId);
    if (here.length > 0) return true;
    if (this.ignored.length === 0) return false;
    const words = ignoredText(this.text, finding);
    const entries = this.ignored.filter(({ rule, text }) => rule === finding.ruleId && text === words);
    for (const entry of entries) this.usedIgnores.add(entry);
    return entries.length > 0;
  }

  /** Entries that silenced nothing here. Call it after every finding was asked about. */
  unusedIgnores(): Ignored[] {
    return this.ignored.filter((entry) => !this.usedIgnores.has(entry));
  }

  /** Comments that silence nothing. Call it after every finding was asked about. */
  unused(): Finding[] {
    return this.directives.flatMap((directive) => {
      const rules = directive.rules.length > 0 ? directive.rules.filter((r) => !directive.used.has(r)) : ['*'];
      if (rules.length === 0 || (directive.rules.length === 0 && directive.used.size > 0)) return [];
      const whole = rules.length === Math.max(1, directive.rules.length);
      return [this.report(directive, rules, whole)];
    });
  }

  private report(directive: Directive, rules: readonly string[], whole: boolean): Finding {
    const { offset, endOffset } = directive;
    return {
      ruleId: UNUSED_SUPPRESSION,
      severity: 'info',
      offset,
      endOffset,
      message:
        directive.rules.length === 0
          ? { text: 'This comment silences nothing: delete it.' }
          : {
              text: 'Nothing of {rules} is found here: take it out of the comment.',
              args: { rules: rules.join(', ') },
            },
      ...(whole && { fix: [this.deletion(directive)] }),
    };
  }

  /** With its line, where it has one of its own. */
  private deletion({ offset, endOffset }: Span): Edit {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    const stop = this.text.indexOf('\n', endOffset);
    const alone =
      this.text.slice(start, offset).trim() === '' &&
      this.text.slice(endOffset, stop < 0 ? undefined : stop).trim() === '';
    return { range: alone ? [start, stop < 0 ? this.text.length : stop + 1] : [offset, endOffset], text: '' };
  }

  private read(): void {
    const open: Directive[] = [];
    for (const match of this.text.matchAll(DIRECTIVE)) {
      const [all, kind, list = ''] = match;
      const span = { offset: match.index, endOffset: match.index + all.length };
      const rules = list.split(/[\s,]+/).filter(Boolean);
      if (kind === 'enable') {
        for (const directive of open.splice(0)) directive.to = span.offset;
        continue;
      }
      const directive: Directive = { ...span, ...this.scope(kind!, span.endOffset), rules, used: new Set() };
      this.directives.push(directive);
      if (kind === 'disable') open.push(directive);
    }
  }

  private scope(kind: string, end: number): { from: number; to: number } {
    if (kind === 'disable-file') return { from: 0, to: this.text.length };
    if (kind === 'disable') return { from: end, to: this.text.length };
    // The next line that says something: a blank line between comment and paragraph is Markdown's habit.
    const line = /\n[^\S\n]*(\S[^\n]*)/.exec(this.text.slice(end, end + 20_000));
    if (!line) return { from: end, to: end };
    const from = end + line.index + 1;
    return { from, to: end + line.index + line[0].length };
  }
}

/** What an ignore entry says of a finding: the words it stands on, blanks folded, long ones cut. */
export function ignoredText(text: string, { offset, endOffset }: Span): string {
  return text.slice(offset, endOffset).replace(/\s+/g, ' ').trim().slice(0, 80);
}
