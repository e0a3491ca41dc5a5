import type { DocumentConfig } from '../config/document-config';
import type { Link } from '../config/files';
import type { IgnoreEntry } from '../config/values';
import { placesOf } from '../features/lines';
import type { Ignored } from '../lint/suppression';
import type { Io } from './io';
import type { Project } from './project';
import { complain } from './source';
import { t } from '../lint/render';

/**
 * Ignore entries that silence nothing any more. That can be told only where every notice was checked for which an entry
 * may be meant: when the whole folder of the project file was searched.
 */
export class UnusedIgnores {
  readonly #used = new Set<Ignored>();

  constructor(private readonly project: Project) {}

  /** After a file was checked. */
  note({ ignore = [] }: DocumentConfig, unused: readonly Ignored[]): void {
    for (const entry of ignore) if (!unused.includes(entry)) this.#used.add(entry);
  }

  async tell(files: readonly string[], folders: readonly string[], io: Pick<Io, 'stderr'>): Promise<void> {
    const seen = new Set<string>();
    for (const file of files) {
      const { chain } = await this.project.chainOf(file);
      for (const link of chain.links) {
        if (seen.has(link.file.uri)) continue;
        seen.add(link.file.uri);
        if (this.project.covers(link.base, folders)) this.#tellFile(link, io);
      }
    }
  }

  #tellFile({ file }: Link, io: Pick<Io, 'stderr'>): void {
    const place = placesOf(file.text);
    const all = [file.values, ...(file.values.overrides ?? [])].flatMap(({ ignore = [] }) => ignore);
    for (const entry of all.filter((candidate) => !this.#used.has(candidate))) {
      const { line, column } = place(file.placeOfEntry(entry)?.offset ?? 0);
      complain(io, `${this.project.nameOf(file)}:${line}:${column}`, unusedText(entry));
    }
  }
}

const unusedText = ({ rule, text }: IgnoreEntry): string =>
  t('This entry silences nothing: {rule} finds no “{text}” any more. Delete it.', { rule, text });
