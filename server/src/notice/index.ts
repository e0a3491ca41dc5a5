import { assemble } from './assemble';
import { looksLikeMarkdown } from './markdown';
import type { Notice, Profile } from './model';
import { withOwnStatuses } from './own-words';
import { scan } from './scan';
import { viewOf } from './view';
import type { Vocabulary } from './vocabulary';

export interface ParseOptions {
  /** Headings, bold and list marks are mark-up, not text. Default: guessed from the text. */
  readonly markdown?: boolean;
  /** Overrides the guess. */
  readonly profile?: Profile;
  /** Words that the writer adds to the lexicon. */
  readonly vocabulary?: Vocabulary;
}

/** Reads a text as a rectification notice. Never throws: what is not there is null or empty. */
export function parseNotice(text: string, options: ParseOptions = {}): Notice {
  const { vocabulary } = options;
  const plain = viewOf(text);
  const view = vocabulary?.statuses ? withOwnStatuses(plain, vocabulary.statuses) : plain;
  return assemble(view, scan(view.text), options.markdown ?? looksLikeMarkdown(text), options.profile, vocabulary);
}
