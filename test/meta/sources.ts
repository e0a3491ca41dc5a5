import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Source {
  /** From the root of the repository. */
  readonly path: string;
  readonly file: ts.SourceFile;
}

/** The parsed TypeScript files below the given folders. */
export function sourcesIn(...folders: string[]): Source[] {
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return names
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path,
      file: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
    }));
}

/** Every node below `node`, itself included. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}
