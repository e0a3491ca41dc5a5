import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const FOLDER = 'server/src/rules';

/** The sources of all rules, by the name of the file, which is the rule's id. */
const SOURCES = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [basename(name, '.ts'), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

/** Every text that the source of a rule says: the literals of `text:`, except those that edits insert. */
export function messagesOf(ruleId: string): string[] {
  return textsIn(SOURCES.get(ruleId) ?? '');
}

/** The literals behind `text:` in objects that are messages, not edits (those have a `range`). */
export function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = new Map(node.properties.map((p) => [p.name?.getText(), p]));
      const text = named.get('text');
      if (!named.has('range') && text && ts.isPropertyAssignment(text) && ts.isStringLiteralLike(text.initializer))
        texts.push(text.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}
