import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { lineEnd } from '../lint/fix';
import type { StatusValue } from '../notice/model';
import type { Edit } from '../rules/rule';
import type { IgnoreEntry } from './values';

/** What a project file says that does not exist yet. */
export const EMPTY = '{}\n';

/** Adds an ignore entry to the text of a project file. @returns null where the text is broken: it is not ours to mend */
export function addIgnore(text: string, { rule, text: words, files }: IgnoreEntry): readonly Edit[] | null {
  const fields = [['rule', rule], ['text', words], ...(files ? [['files', files]] : [])];
  const entry = `{ ${fields.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`;
  return new ConfigText(text).add('ignore', 'array', entry);
}

/** Switches a rule off in the text of a project file; null as above. */
export function switchOff(text: string, rule: string): readonly Edit[] | null {
  const file = new ConfigText(text);
  const set = file.at('rules', rule);
  if (set) return [{ range: [set.offset, set.offset + set.length], text: '"off"' }];
  return file.add('rules', 'object', `${JSON.stringify(rule)}: "off"`);
}

/** Says what a wording of the writer's own means, in the text of a project file; null as above. */
export function addStatus(text: string, phrase: string, value: StatusValue): readonly Edit[] | null {
  const file = new ConfigText(text);
  return file.at('statuses', phrase) ? null : file.add('statuses', 'object', `${JSON.stringify(phrase)}: "${value}"`);
}

/** Insertions only: the writer's comments and formatting stay as they are (jsonc-parser's `modify` moves them). */
class ConfigText {
  private readonly root: Node | undefined;
  private readonly eol: string;
  private readonly indent: string;

  constructor(private readonly text: string) {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    this.root = errors.length === 0 && root?.type === 'object' ? root : undefined;
    this.eol = lineEnd(text);
    this.indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  }

  at(...path: string[]): Node | undefined {
    return this.root && findNodeAtLocation(this.root, path);
  }

  /** Adds to the list or object of that name, which is made where there is none. */
  add(name: string, type: 'array' | 'object', content: string): readonly Edit[] | null {
    if (!this.root) return null;
    const there = this.at(name);
    if (there) return there.type === type ? this.append(there, content, 2) : null;
    const [open, close] = type === 'array' ? '[]' : '{}';
    const { eol, indent } = this;
    return this.append(this.root, `"${name}": ${open}${eol}${indent}${indent}${content}${eol}${indent}${close}`, 1);
  }

  private append({ children = [], offset, length }: Node, content: string, depth: number): Edit[] {
    const { text, eol, indent } = this;
    const line = eol + indent.repeat(depth);
    const last = children.at(-1);
    if (!last) {
      const inside = text.slice(offset + 1, offset + length - 1);
      // Comments inside stay in front.
      const at = offset + 1 + inside.trimEnd().length;
      return [{ range: [at, offset + length - 1], text: `${line}${content}${eol}${indent.repeat(depth - 1)}` }];
    }
    const end = last.offset + last.length;
    const rest = text.slice(end, offset + length - 1);
    const lineRest = /^[^\S\n]*(,?)[^\S\n]*(?:\/\/[^\n]*?|\/\*[^\n]*?\*\/)?[^\S\n]*(?=\r?\n|$)/.exec(rest);
    const comma = lineRest?.[1] ?? (/^\s*,/.test(rest) ? ',' : '');
    const at = lineRest && rest.includes('\n') ? end + lineRest[0].trimEnd().length : end;
    const own = rest.includes('\n') ? line + content : ` ${content}`;
    if (at === end) return [{ range: [end, end], text: `,${own}` }];
    return [...(comma ? [] : [insertion(end, ',')]), insertion(at, own)];
  }
}

const insertion = (at: number, text: string): Edit => ({ range: [at, at], text });
