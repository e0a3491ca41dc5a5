import type { Notice, Profile } from './model';

export interface ParseOptions {
  /** Headings, bold and list marks are mark-up, not text. Default: guessed from the text. */
  readonly markdown?: boolean;
  /** Overrides the guess. */
  readonly profile?: Profile;
}

/** Reads a text as a rectification notice. Never throws: what is not there is null or empty. */
export function parseNotice(text: string, options: ParseOptions = {}): Notice {
  return {
    text,
    markdown: options.markdown ?? false,
    profile: { value: options.profile ?? 'public-notice', reason: 'default', evidence: null },
    title: null,
    addressee: null,
    sections: [],
    problems: [],
    contact: { phones: [], emails: [], addresses: [], postcodes: [] },
    signature: null,
    date: null,
    residue: [],
    bodyEnd: text.length,
    flattened: [],
  };
}
