/** The snippet syntax of VS Code, read strictly: what it would pass over in silence (a stray `$`) is an error here. */
export type Part = string | Stop | Variable;

export interface Stop {
  readonly kind: 'stop';
  readonly index: number;
  /** What the stop holds at first; null where it only repeats or marks a place. */
  readonly content: readonly Part[] | null;
  readonly choices: readonly string[] | null;
}

export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly content: readonly Part[] | null;
  readonly transform: Transform | null;
}

export interface Transform {
  readonly pattern: RegExp;
  readonly replacement: string;
}

const DIGITS = /[0-9]+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

export function parseSnippet(source: string): Part[] {
  return new Reader(source).parts(false);
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end or, inside braces, up to the closing one (which is taken). */
  parts(nested: boolean): Part[] {
    const parts: Part[] = [];
    let text = '';
    while (this.at < this.source.length) {
      if (nested && this.take('}')) {
        if (text) parts.push(text);
        return parts;
      }
      if (this.take('\\')) text += this.escaped('$}\\');
      else if (this.take('$')) {
        if (text) parts.push(text);
        text = '';
        parts.push(this.dollar());
      } else text += this.source[this.at++];
    }
    if (nested) this.fail('an open brace');
    if (text) parts.push(text);
    return parts;
  }

  private dollar(): Part {
    const braced = this.take('{');
    const digits = this.match(DIGITS);
    const name = digits === '' ? this.match(NAME) : '';
    if (digits === '' && name === '') this.fail('a stray $');
    if (digits !== '') return braced ? this.bracedStop(Number(digits)) : this.stop(Number(digits), null, null);
    return braced ? this.bracedVariable(name) : { kind: 'variable', name, content: null, transform: null };
  }

  private stop(index: number, content: Part[] | null, choices: string[] | null): Stop {
    return { kind: 'stop', index, content, choices };
  }

  private bracedStop(index: number): Stop {
    if (this.take('}')) return this.stop(index, null, null);
    if (this.take(':')) return this.stop(index, this.parts(true), null);
    if (this.take('|')) return this.stop(index, null, this.choices());
    return this.fail('neither : nor | nor } after a number');
  }

  private bracedVariable(name: string): Variable {
    if (this.take('}')) return { kind: 'variable', name, content: null, transform: null };
    if (this.take(':')) return { kind: 'variable', name, content: this.parts(true), transform: null };
    if (this.take('/')) return { kind: 'variable', name, content: null, transform: this.transform() };
    return this.fail('neither : nor / nor } after a variable');
  }

  private choices(): string[] {
    const choices = [''];
    for (;;) {
      if (this.take('|')) break;
      if (this.take(',')) choices.push('');
      else choices[choices.length - 1] += this.take('\\') ? this.escaped(',|\\') : this.next();
    }
    if (!this.take('}')) this.fail('no } after choices');
    if (choices.includes('')) this.fail('an empty choice');
    return choices;
  }

  private transform(): Transform {
    const pattern = this.until('/');
    const replacement = this.until('/');
    const flags = this.until('}');
    return { pattern: new RegExp(pattern, flags), replacement };
  }

  private until(stop: string): string {
    let text = '';
    while (!this.take(stop)) text += this.next();
    return text;
  }

  /** The character behind a backslash; the backslash stays before one that needs none. */
  private escaped(special: string): string {
    const next = this.next();
    return special.includes(next) ? next : `\\${next}`;
  }

  private next(): string {
    return this.source[this.at++] ?? this.fail('the end too early');
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fail(what: string): never {
    throw new Error(`${what} at ${this.at} in ${JSON.stringify(this.source.slice(0, 60))}`);
  }
}
