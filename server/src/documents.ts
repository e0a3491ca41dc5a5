import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, LintConfig } from './lint/index';
import { fixAll } from './lint/fix';
import { lint } from './lint/index';
import type { Notice } from './notice/model';
import { parseNotice } from './notice/index';
import type { ParseOptions } from './notice/index';
import type { Edit } from './rules/rule';
import type { Settings } from './settings';

/** One version of a document under one configuration, read and checked at most once, and only when somebody asks. */
export class Analysis {
  readonly version: number;
  readonly notice: Notice;
  #findings: readonly Finding[] | undefined;
  #allFixes: readonly Edit[] | undefined;
  readonly #options: ParseOptions;

  constructor(
    readonly document: TextDocument,
    readonly config: LintConfig,
  ) {
    this.version = document.version;
    const markdown = /\.(?:md|markdown)$/i.test(document.uri) ? { markdown: true } : {};
    this.#options = { ...markdown, ...(config.profile ? { profile: config.profile } : {}) };
    this.notice = parseNotice(document.getText(), this.#options);
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= lint(this.notice, this.config));
  }

  /** The one thing that checks again: each round of fixes may uncover the next. Only `source.fixAll` asks for it. */
  get allFixes(): readonly Edit[] {
    return (this.#allFixes ??= fixAll(this.notice.text, this.#options, this.config).edits);
  }
}

/** The open documents and what is known about them. All features read the same analysis. */
export class Documents {
  readonly texts = new TextDocuments(TextDocument);
  readonly #analyses = new Map<string, Analysis>();

  constructor(private readonly settings: () => Settings) {}

  /**
   * The analysis of the newest version.
   * The caller must use it before it awaits anything: the document that it refers to moves on with the next keystroke.
   */
  analysis(uri: string): Analysis | undefined | Promise<Analysis | undefined> {
    const config = this.settings().of(uri);
    return config instanceof Promise ? config.then((value) => this.#current(uri, value)) : this.#current(uri, config);
  }

  /** After a change: what is known is worth nothing any more, and the memory may go before the new reading needs it. */
  changed(uri: string): void {
    this.#analyses.delete(uri);
  }

  forget(uri: string): void {
    this.#analyses.delete(uri);
    this.settings().forget(uri);
  }

  #current(uri: string, config: LintConfig): Analysis | undefined {
    const document = this.texts.get(uri);
    if (!document) return undefined;
    const known = this.#analyses.get(uri);
    if (known && known.document === document && known.version === document.version && known.config === config)
      return known;
    const fresh = new Analysis(document, config);
    this.#analyses.set(uri, fresh);
    return fresh;
  }
}
