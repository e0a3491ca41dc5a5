import type { Span } from '../notice/model';
import { CONFIG_FILE } from './keys';
import { readConfig } from './read';
import type { ReadFile } from './read';
import { folderOf, resolveUri, sameUri } from './uris';
import type { Mistake } from './validate';

/** How project files are reached: a file system, or an editor that is asked. */
export interface ConfigReader {
  /** The text of a file, or undefined where there is none. Rejects where there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

export interface ConfigFile extends ReadFile {
  readonly uri: string;
  readonly text: string;
}

/** A file that has its say, and the folder from which its patterns count. */
export interface Link {
  readonly file: ConfigFile;
  readonly base: string;
}

/** The project files that hold for one folder, those that count least first. */
export interface Chain {
  readonly links: readonly Link[];
  /** What is wrong in each, links that lead nowhere included. */
  readonly mistakes: ReadonlyMap<ConfigFile, readonly Mistake[]>;
}

const NONE: Chain = { links: [], mistakes: new Map() };
const UNREAD = '';
const START: Span = { offset: 0, endOffset: 0 };

/** Finds and reads project files, each once until `clear`. */
export class ConfigFiles {
  readonly #files = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #chains = new Map<string, Promise<Chain>>();

  constructor(private readonly reader: ConfigReader) {}

  /** What holds for a file or, with a slash at its end, a folder. Nothing for a document that lies nowhere. */
  async chain(uri: string): Promise<Chain> {
    const folder = uri.endsWith('/') ? uri : folderOf(uri);
    return folder === null ? NONE : this.#ofFolder(folder);
  }

  /** After a change of any project file. */
  clear(): void {
    this.#files.clear();
    this.#chains.clear();
  }

  /** The project file itself: what it starts from, and what is wrong in all of them. */
  async check(uri: string): Promise<Chain> {
    const file = await this.#file(uri);
    if (!file) return NONE;
    const chain = { links: [], mistakes: new Map() };
    await this.#expand(file, folderOf(uri) ?? uri, [], chain);
    return chain;
  }

  #ofFolder(folder: string): Promise<Chain> {
    let chain = this.#chains.get(folder);
    if (!chain) this.#chains.set(folder, (chain = this.#walk(folder)));
    return chain;
  }

  async #walk(folder: string): Promise<Chain> {
    const uri = resolveUri(folder, CONFIG_FILE);
    const file = await this.#file(uri);
    const above = file?.values.root ? null : folderOf(folder);
    const outer = above === null ? NONE : await this.#ofFolder(above);
    if (!file) return outer;
    const chain = { links: [...outer.links], mistakes: new Map(outer.mistakes) };
    await this.#expand(file, folder, [], chain);
    return chain;
  }

  /** What a file starts from, then the file. Two files may start from a third, but none from itself. */
  async #expand(
    file: ConfigFile,
    base: string,
    trail: readonly ConfigFile[],
    chain: { links: Link[]; mistakes: Map<ConfigFile, readonly Mistake[]> },
  ): Promise<void> {
    const mistakes = [...file.mistakes];
    for (const path of file.values.extends ?? []) {
      const span = file.placeOfText(['extends'], path) ?? START;
      const target = await this.#file(resolveUri(folderOf(file.uri)!, path));
      if (!target) mistakes.push({ ...span, message: { text: 'There is no file “{path}”.', args: { path } } });
      else if ([...trail, file].some(({ uri }) => sameUri(uri, target.uri)))
        mistakes.push({ ...span, message: { text: '“{path}” starts from this file itself.', args: { path } } });
      else await this.#expand(target, base, [...trail, file], chain);
    }
    chain.mistakes.set(file, mistakes);
    chain.links.push({ file, base });
  }

  #file(uri: string): Promise<ConfigFile | undefined> {
    let file = this.#files.get(uri);
    if (!file) this.#files.set(uri, (file = this.#read(uri)));
    return file;
  }

  async #read(uri: string): Promise<ConfigFile | undefined> {
    try {
      const text = await this.reader.read(uri);
      return text === undefined ? undefined : { uri, text, ...readConfig(text) };
    } catch {
      // It is there, and what it says does not hold: that must not pass unsaid.
      const mistake: Mistake = { ...START, message: { text: 'This file cannot be read.' } };
      return { uri, text: UNREAD, ...readConfig('{}'), mistakes: [mistake] };
    }
  }
}
