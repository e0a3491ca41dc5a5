import type { Connection } from 'vscode-languageserver';
import type { ClientInfo } from './client-info';
import { documentConfig } from './config/document-config';
import type { DocumentConfig } from './config/document-config';
import type { Chain } from './config/files';
import { readHints } from './config/hints';
import type { Hints } from './config/hints';
import { CONFIG_FILE } from './config/keys';
import { readSettings } from './config/read';
import { resolve } from './config/resolve';
import type { Resolution } from './config/resolve';
import { folderOf, pathWithin, resolveUri } from './config/uris';
import type { ProjectTarget } from './features/project-actions';
import { useLocale } from './lint/locale';

export const SECTION = 'rectificationNotice';

/** What project files say of a document; see `Project`. */
export interface ChainSource {
  chain(uri: string): Promise<Chain>;
}

interface Resolved {
  readonly resolution: Resolution;
  readonly chain: Chain;
  readonly hints: Hints;
}

/**
 * What is configured for each open document, in the editor and in project files. One object per document until
 * something changes: whoever caches by it may compare by identity.
 */
export class Settings {
  readonly #byUri = new Map<string, DocumentConfig | Promise<DocumentConfig>>();
  readonly #resolutions = new Map<string, Resolved>();
  #pushed: unknown = undefined;
  #language: Promise<void> | undefined;
  folders: readonly string[];

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientInfo,
    private readonly project: ChainSource,
  ) {
    this.folders = client.folders;
  }

  /** Not a promise once the settings are there: a keystroke's answer waits for nothing. */
  of(uri: string): DocumentConfig | Promise<DocumentConfig> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    this.#language ??= this.#applyLanguage();
    const asked = this.#resolve(uri).then((resolved) => {
      const config = { ...documentConfig(resolved.resolution), hints: resolved.hints };
      // A change of settings that came meanwhile has thrown this promise away; so must we its result.
      if (this.#byUri.get(uri) === asked) {
        this.#byUri.set(uri, config);
        this.#resolutions.set(uri, resolved);
      }
      return config;
    });
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** What `of` has answered last, with where it comes from. */
  resolutionOf(uri: string): Resolution | undefined {
    return this.#resolutions.get(uri)?.resolution;
  }

  /**
   * The project file for choices about a document: the nearest in its workspace folder, else a new one there; without a
   * folder, one beside the document. Null for documents that lie nowhere.
   */
  targetFor(uri: string): ProjectTarget | null {
    const folder = this.folderOf(uri);
    const home = folder === null ? folderOf(uri) : `${folder}/`;
    if (home === null) return null;
    const links = this.#resolutions.get(uri)?.chain.links ?? [];
    const own = links.findLast(({ file, base }) => base.startsWith(home) && file.uri === resolveUri(base, CONFIG_FILE));
    const base = own?.base ?? home;
    return {
      uri: own?.file.uri ?? resolveUri(base, CONFIG_FILE),
      text: own?.file.text ?? null,
      path: pathWithin(base, uri),
    };
  }

  /** @param pushed the settings themselves, from clients that answer no questions about them */
  reset(pushed: unknown): void {
    this.#pushed = asRecord(pushed)[SECTION];
    this.#language = undefined;
    this.forgetAll();
  }

  /** After a change of project files. */
  forgetAll(): void {
    this.#byUri.clear();
    this.#resolutions.clear();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#resolutions.delete(uri);
  }

  /** The workspace folder that holds a document, without a slash at its end; null outside of all. */
  folderOf(uri: string): string | null {
    const holding = this.folders
      .map((folder) => folder.replace(/\/$/, ''))
      .filter((folder) => uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  async #resolve(uri: string): Promise<Resolved> {
    const [raw, chain] = await Promise.all([this.#read(uri), this.project.chain(uri), this.#language]);
    const folder = this.folderOf(uri);
    const layer = { settings: readSettings(raw), base: folder && `${folder}/` };
    return { resolution: resolve(uri, chain.links, layer), chain, hints: readHints(raw) };
  }

  /** One language for the whole session, not one for each file. */
  async #applyLanguage(): Promise<void> {
    const { locale } = asRecord(await this.#read(undefined));
    useLocale(locale === 'zh-cn' || locale === 'en' ? locale : this.client.locale);
  }

  async #read(scopeUri: string | undefined): Promise<unknown> {
    if (!this.client.hasConfiguration) return this.#pushed;
    try {
      return await this.connection.workspace.getConfiguration({ section: SECTION, ...(scopeUri ? { scopeUri } : {}) });
    } catch {
      return undefined; // A client that does not answer its own question gets the defaults.
    }
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
