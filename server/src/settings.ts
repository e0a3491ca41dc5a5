import type { Connection } from 'vscode-languageserver';
import type { ClientInfo } from './client-info';
import { matchesGlob } from './glob';
import type { LintConfig } from './lint/config';
import { useLocale } from './lint/locale';
import type { Profile } from './notice/model';
import { PROFILES } from './notice/model';
import type { Severity } from './rules/rule';

export const SECTION = 'rectificationNotice';
const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'hint', 'off']);

/**
 * The settings of each open document. One object per document until a setting changes: whoever caches by
 * it may compare by identity.
 */
export class Settings {
  readonly #byUri = new Map<string, LintConfig | Promise<LintConfig>>();
  #pushed: unknown = undefined;
  #language: Promise<void> | undefined;
  folders: readonly string[];

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientInfo,
  ) {
    this.folders = client.folders;
  }

  /** Not a promise once the settings are there: a keystroke's answer waits for nothing. */
  of(uri: string): LintConfig | Promise<LintConfig> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    this.#language ??= this.#applyLanguage();
    const asked = Promise.all([this.#read(uri), this.#language]).then(([raw]) => {
      const config = toLintConfig(raw, this.#pathOf(uri));
      // A change of settings that came meanwhile has thrown this promise away; so must we its result.
      if (this.#byUri.get(uri) === asked) this.#byUri.set(uri, config);
      return config;
    });
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** @param pushed the settings themselves, from clients that answer no questions about them */
  reset(pushed: unknown): void {
    this.#pushed = asRecord(pushed)[SECTION];
    this.#byUri.clear();
    this.#language = undefined;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
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

  /** Relative to the workspace folder, or the whole path outside of one. */
  #pathOf(uri: string): string {
    const folder = this.folders
      .filter((candidate) => uri.startsWith(candidate.endsWith('/') ? candidate : `${candidate}/`))
      .sort((a, b) => b.length - a.length)[0];
    const path = folder === undefined ? uri.replace(/^[\w.+-]+:(?:\/\/[^/]*)?/, '') : uri.slice(folder.length);
    const decoded = decode(path);
    return folder === undefined ? decoded : decoded.replace(/^\//, '');
  }
}

/** Settings come from people: what makes no sense is as if it were not there. */
export function toLintConfig(raw: unknown, path: string): LintConfig {
  const { profile, profiles, rules } = asRecord(raw);
  const forFile = asRecord(profiles);
  const pattern = path in forFile ? path : Object.keys(forFile).find((glob) => matchesGlob(path, glob));
  const chosen = asProfile(pattern === undefined ? undefined : forFile[pattern]) ?? asProfile(profile);
  const severities = Object.entries(asRecord(rules)).filter(([, severity]) => SEVERITIES.has(severity));
  return {
    ...(chosen ? { profile: chosen } : {}),
    ...(severities.length > 0 ? { rules: Object.fromEntries(severities) as Record<string, Severity | 'off'> } : {}),
  };
}

function asProfile(value: unknown): Profile | undefined {
  return PROFILES.find((profile) => profile === value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
