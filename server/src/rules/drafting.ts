import type { Notice, Problem, Section } from '../notice/model';
import type { Edit } from './rule';

const SAMPLE = 20_000;

/**
 * How new text is set so that it looks like the rest of the notice: blank line between paragraphs or none, indent,
 * ordinals that continue. New text uses `\n`; the edge turns it into the document's own line end.
 */
export class Draft {
  /** Between paragraphs, where the neighbours do not tell. */
  readonly gap: string;
  readonly indent: string;

  constructor(private readonly notice: Notice) {
    // How the first pages are set says how the notice is set.
    const text = notice.text.slice(0, SAMPLE);
    this.gap = /\n[ \t\r\u3000]*\n/.test(text) || !text.includes('\n') ? '\n\n' : '\n';
    const indents = text.match(/^[\u3000 ]{2,}(?=\S)/gm) ?? [];
    const lines = text.match(/^.*\S.*$/gm)?.length ?? 0;
    this.indent = !notice.markdown && indents.length * 2 > lines ? '\u3000\u3000' : '';
  }

  /** Inserts paragraphs behind `offset`, the end of a paragraph. Snippet bodies may hold tab stops. */
  after(offset: number, ...paragraphs: string[]): Edit {
    const gap = this.gapAt(offset);
    return insertion(offset, gap + this.join(gap, paragraphs));
  }

  /** Inserts paragraphs before `offset`, the first character of a paragraph; what stands there keeps its indent. */
  before(offset: number, ...paragraphs: string[]): Edit {
    let start = offset;
    while (start > 0 && ' \t\u3000'.includes(this.notice.text.charAt(start - 1))) start -= 1;
    const gap = this.gapAt(offset);
    return insertion(start, this.join(gap, paragraphs) + gap);
  }

  private join(gap: string, paragraphs: string[]): string {
    return paragraphs.map((p) => this.indent + p).join(gap);
  }

  /** As the paragraph at `offset` is set off from the one above it: a problem's lines often stand closer than chapters. */
  private gapAt(offset: number): string {
    const { text } = this.notice;
    const line = text.lastIndexOf('\n', offset - 1);
    if (line <= 0) return this.gap;
    let p = line - 1;
    while (p >= 0 && ' \t\r\u3000'.includes(text.charAt(p))) p -= 1;
    return text.charAt(p) === '\n' ? '\n\n' : '\n';
  }
}

/** An edit whose plain text is its snippet without tab stops. */
export function insertion(offset: number, snippet: string): Edit {
  return { range: [offset, offset], text: plainText(snippet), snippet };
}

/**
 * `${1:甲}` → 甲, `$1` → nothing. A choice becomes a blank: whoever cannot choose must not be made to say that something is
 * done. Tab stops are not nested here.
 */
export function plainText(snippet: string): string {
  return snippet.replace(/\$\{\d+(?::([^}]*)|(\|)[^}]*)?\}|\$\d+/g, (_all, text?: string, choice?: string) =>
    choice ? BLANK : (text ?? ''),
  );
}

/** Stands for what the writer has to fill in. */
const BLANK = '××';

/** Where the closing lines begin: contact, signature or date; else the end of the body. */
export function closingOffset(notice: Notice, ...roles: Section['role'][]): number | null {
  return notice.sections.find((s) => roles.includes(s.role))?.offset ?? null;
}

/** End of a problem's own text, without the blank space before what follows. */
export function contentEnd(notice: Notice, problem: Problem): number {
  let end = Math.min(problem.endOffset, Math.max(notice.bodyEnd, problem.titleEnd));
  while (end > problem.titleEnd && ' \t\r\n\u3000#>*-'.includes(notice.text.charAt(end - 1))) end -= 1;
  return end;
}

/** End of the line at `offset`, without its trailing blanks. */
export function lineEnd(text: string, offset: number): number {
  const stop = text.indexOf('\n', offset);
  let end = stop < 0 ? text.length : stop;
  while (end > offset && ' \t\r\u3000'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
