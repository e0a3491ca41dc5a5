import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JSONPath, Node, ParseError } from 'jsonc-parser';
import type { Span } from '../notice/model';
import type { Message } from '../rules/rule';
import { CONFIGURATION } from './keys';
import { validate } from './validate';
import type { Mistake } from './validate';
import type { FileValues } from './values';

/** A project file as it was read: what makes sense of it, and what does not. */
export interface ReadFile {
  readonly values: FileValues;
  readonly mistakes: readonly Mistake[];
  /** Where a value stands; the whole property for the value of a key. */
  placeOf(path: JSONPath): Span | null;
  /** Where a text stands that is, or is in the list of, the value at a path. */
  placeOfText(path: JSONPath, text: string): Span | null;
  /** Where an object among the values stands. */
  placeOfEntry(entry: object): Span | null;
}

/** JSON with comments and trailing commas. Never throws: of broken JSON as much is read as can be. */
export function readConfig(text: string): ReadFile {
  const errors: ParseError[] = [];
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  // One slip makes the parser stumble more than once: what comes after the first may be none.
  const mistakes: Mistake[] = errors.slice(0, 1).map(({ error, offset, length }) => ({
    offset: Math.min(offset, text.length),
    endOffset: Math.min(offset + length, text.length),
    message: { text: SYNTAX[printParseErrorCode(error)] ?? 'This is not JSON.' },
  }));
  const entries = new WeakMap<object, Node>();
  const values = tree ? validate(tree, CONFIGURATION, (mistake) => mistakes.push(mistake), entries) : undefined;
  const at = (path: JSONPath): Node | undefined => tree && findNodeAtLocation(tree, path);
  return {
    values: (values ?? {}) as FileValues,
    mistakes: mistakes.sort((a, b) => a.offset - b.offset),
    placeOf: (path) => {
      const node = at(path);
      return place(node?.parent?.type === 'property' ? node.parent : node);
    },
    placeOfText: (path, text) => {
      const node = at(path);
      return place(node?.type === 'array' ? node.children?.find(({ value }) => value === text) : node);
    },
    placeOfEntry: (entry) => place(entries.get(entry)),
  };
}

/** Settings that come as data: mistakes in them are the editor's to tell. */
export function readSettings(data: unknown): ReadFile {
  return readConfig(JSON.stringify(data ?? {}) ?? '{}');
}

function place(node: Node | undefined): Span | null {
  return node ? { offset: node.offset, endOffset: node.offset + node.length } : null;
}

const SYNTAX: Readonly<Record<string, Message['text']>> = {
  InvalidSymbol: 'This is not JSON: texts stand in double quotes.',
  InvalidNumberFormat: 'This number is not valid.',
  PropertyNameExpected: 'Here belongs a key in double quotes.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon “:” is missing here.',
  CommaExpected: 'A comma “,” is missing here.',
  CloseBraceExpected: 'A closing brace “}” is missing here.',
  CloseBracketExpected: 'A closing bracket “]” is missing here.',
  EndOfFileExpected: 'Nothing may stand behind the closing brace.',
  UnexpectedEndOfComment: 'This comment does not end.',
  UnexpectedEndOfString: 'This text does not end: a double quote is missing.',
  InvalidEscapeCharacter: 'Behind a backslash this character is not possible.',
  InvalidUnicode: 'Behind \\u belong four hexadecimal digits.',
  InvalidCharacter: 'This text holds a control character.',
};
