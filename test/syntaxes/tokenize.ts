import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const GRAMMAR_FILE = new URL('../../syntaxes/rectification-notice.tmLanguage.json', import.meta.url);
export const SCOPE_NAME = 'text.rectification-notice';
const SUFFIX = '.rectification-notice';

export interface Token {
  readonly text: string;
  /** From the outermost on; without the root scope and without the suffix that all have in common. */
  readonly scopes: readonly string[];
}

export function readGrammarSource(): string {
  return readFileSync(GRAMMAR_FILE, 'utf8');
}

/** The grammar with the regular-expression engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scopeName) =>
      Promise.resolve(scopeName === SCOPE_NAME ? parseRawGrammar(readGrammarSource(), GRAMMAR_FILE.pathname) : null),
  });
  const grammar = await registry.loadGrammar(SCOPE_NAME);
  if (!grammar) throw new Error(`No grammar for ${SCOPE_NAME}`);
  return grammar;
}

/** The tokens of every line, carrying the state from line to line as the editor does. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((scope) => scope.replace(SUFFIX, '')),
    }));
  });
}

/** The scopes, joined by spaces, of the token in which `fragment` begins (its first occurrence). */
export function scopesOf(grammar: IGrammar, text: string, fragment: string): string {
  const at = text.indexOf(fragment);
  if (at < 0) throw new Error(`${JSON.stringify(fragment)} is not in the text`);
  const before = text.slice(0, at).split('\n');
  const column = before[before.length - 1]!.length;
  let end = 0;
  for (const token of tokenize(grammar, text)[before.length - 1]!) {
    end += token.text.length;
    if (end > column) return token.scopes.join(' ');
  }
  return '';
}

/** One line per token that has a scope of its own, below the line of text it comes from. */
export function render(lines: readonly (readonly Token[])[]): string {
  return lines
    .map((tokens) => {
      const scoped = tokens.filter((token) => token.scopes.length > 0 && token.text.length > 0);
      const source = tokens.map((token) => token.text).join('');
      return [`> ${source}`.trimEnd(), ...scoped.map((token) => `    ${token.text} | ${token.scopes.join(' ')}`)].join(
        '\n',
      );
    })
    .join('\n');
}
