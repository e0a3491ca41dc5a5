import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseOptionsFor } from './config/document-config';
import type { DocumentConfig } from './config/document-config';
import type { Finding } from './lint/index';
import { fixAll } from './lint/fix';
import { carry } from './lint/carry';
import { isQuick, lint, startLint } from './lint/index';
import type { Ignored } from './lint/suppression';
import { RULES } from './rules/index';
import type { Notice } from './notice/model';
import { parseNotice } from './notice/index';
import type { ParseOptions } from './notice/index';
import { isConfigFile } from './project';
import type { Edit } from './rules/rule';
import type { Settings } from './settings';

/** What is known of the version before. */
export interface Predecessor {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Milliseconds that every rule together took. */
  readonly cost: number;
}

/** Rules that took longer than this altogether must not hold up the next keystroke. */
const SLOW = 4;
/** Nothing blocks the event loop longer, in milliseconds. */
const SLICE = 8;
const QUICK = new Set(RULES.filter(isQuick).map(({ id }) => id));

/** One version of a document under one configuration, read and checked at most once, and only when somebody asks. */
export class Analysis {
  readonly version: number;
  readonly notice: Notice;
  /** Comments can be written into it that nobody will see printed. */
  readonly markdown: boolean;
  /** Ignore entries of the configuration that silence nothing here; known once the check is complete. */
  unusedIgnores: readonly Ignored[] = [];
  #full: readonly Finding[] | undefined;
  #provisional: readonly Finding[] | undefined;
  #allFixes: readonly Edit[] | undefined;
  #cost: number;
  readonly options: ParseOptions;

  /** @param before absent: this version is checked completely at once */
  constructor(
    readonly document: TextDocument,
    readonly config: DocumentConfig,
    private readonly before?: Predecessor,
  ) {
    this.version = document.version;
    this.#cost = before?.cost ?? 0;
    const named = /\.(?:md|markdown)$/i.test(document.uri) ? true : undefined;
    this.options = parseOptionsFor(config, named);
    this.notice = parseNotice(document.getText(), this.options);
    // A text that only looks like Markdown is printed as it stands.
    this.markdown = named ?? (this.notice.markdown && document.uri.startsWith('untitled:'));
  }

  /**
   * Every finding; where all rules together are slow, those of the quick ones with what the others said of the version
   * before, until `complete` has run.
   */
  get findings(): readonly Finding[] {
    if (this.#full) return this.#full;
    if (this.config.leftOut) return (this.#full = []);
    if (this.before && this.before.cost > SLOW) return (this.#provisional ??= this.#carryOver(this.before));
    const started = performance.now();
    const run = startLint(this.notice, this.config);
    while (!run.next().done);
    this.#full = run.findings();
    this.unusedIgnores = run.unusedIgnores();
    this.#cost = performance.now() - started;
    return this.#full;
  }

  get isComplete(): boolean {
    return this.#full !== undefined;
  }

  /** For the version after this one. */
  get asPredecessor(): Predecessor | undefined {
    const findings = this.#full ?? this.#provisional;
    return findings ? { text: this.notice.text, findings, cost: this.#cost } : this.before;
  }

  /** Runs the remaining rules in slices, others having their turn between them. @returns false where it was given up */
  async complete(outdated: () => boolean): Promise<boolean> {
    if (this.#full) return true;
    const run = startLint(this.notice, this.config);
    let cost = 0;
    let done = false;
    while (!done) {
      const started = performance.now();
      while (!done && performance.now() - started < SLICE) done = run.next().done;
      cost += performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (outdated()) return false;
    }
    this.#full = run.findings();
    this.unusedIgnores = run.unusedIgnores();
    this.#cost = cost;
    return true;
  }

  #carryOver({ text, findings }: Predecessor): Finding[] {
    const slow = findings.filter(({ ruleId }) => !QUICK.has(ruleId));
    const all = [...lint(this.notice, this.config, isQuick), ...carry(slow, text, this.notice.text)];
    return all.sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
  }

  /** The one thing that checks again: each round of fixes may uncover the next. Only `source.fixAll` asks for it. */
  get allFixes(): readonly Edit[] {
    if (this.config.leftOut) return [];
    return (this.#allFixes ??= fixAll(this.notice.text, this.options, this.config).edits);
  }
}

/** The open documents and what is known about them. All features read the same analysis. */
export class Documents {
  readonly texts = new TextDocuments(TextDocument);
  readonly #analyses = new Map<string, Analysis>();
  readonly #before = new Map<string, Predecessor>();
  /** May a first answer be provisional? Only where the client can be told of the complete one. */
  provisional = false;

  constructor(private readonly settings: () => Settings) {}

  /**
   * The analysis of the newest version.
   * The caller must use it before it awaits anything: the document that it refers to moves on with the next keystroke.
   */
  analysis(uri: string): Analysis | undefined | Promise<Analysis | undefined> {
    const config = this.settings().of(uri);
    return config instanceof Promise ? config.then((value) => this.#current(uri, value)) : this.#current(uri, config);
  }

  /** The analyses of every open notice. */
  async all(): Promise<Analysis[]> {
    const analyses = await Promise.all(this.texts.keys().map((uri) => this.analysis(uri)));
    return analyses.filter((analysis) => analysis !== undefined);
  }

  /** After a change: what is known is worth nothing any more, and the memory may go before the new reading needs it. */
  changed(uri: string): void {
    const before = this.provisional ? this.#analyses.get(uri)?.asPredecessor : undefined;
    if (before) this.#before.set(uri, before);
    this.#analyses.delete(uri);
  }

  /** Is this what is known of the newest version? */
  isCurrent(analysis: Analysis): boolean {
    return this.#analyses.get(analysis.document.uri) === analysis && analysis.document.version === analysis.version;
  }

  forget(uri: string): void {
    this.#analyses.delete(uri);
    this.#before.delete(uri);
    this.settings().forget(uri);
  }

  #current(uri: string, config: DocumentConfig): Analysis | undefined {
    const document = this.texts.get(uri);
    if (!document || isConfigFile(uri)) return undefined;
    const known = this.#analyses.get(uri);
    if (known && known.document === document && known.version === document.version && known.config === config)
      return known;
    // Under another configuration nothing of before holds.
    if (known && known.config !== config) this.#before.delete(uri);
    const fresh = new Analysis(document, config, this.#before.get(uri));
    this.#analyses.set(uri, fresh);
    return fresh;
  }
}
