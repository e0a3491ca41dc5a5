import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../snippets/', import.meta.url);

export interface Snippet {
  readonly file: string;
  readonly name: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[] | string;
  readonly description: string;
}

/** All snippets that the extension ships, file by file. */
export function loadSnippets(): Snippet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const source = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<
        string,
        Omit<Snippet, 'file' | 'name'>
      >;
      return Object.entries(source).map(([name, snippet]) => ({ ...snippet, file, name }));
    });
}
