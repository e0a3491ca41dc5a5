import type { Resolution } from './config/resolve';
import type { Ignored } from './lint/suppression';
import type { FileMistake } from './project';

const PATTERN = /[*?{}]/;

/**
 * Ignore entries that can be told to be of no use from one file: those that are for this very file. Whether an entry for
 * more is of use, only a check of all of them can tell (`rectify lint` of the folder).
 */
export function unusedEntries(resolution: Resolution | undefined, unused: readonly Ignored[]): FileMistake[] {
  return (resolution?.ignore ?? []).flatMap(({ value, origin }): FileMistake[] => {
    const { rule, text, files = [] } = value;
    const single = files.length === 1 && !PATTERN.test(files[0]!);
    if (!single || origin.kind !== 'file' || !origin.span || !unused.includes(value)) return [];
    const message = {
      text: 'This entry silences nothing: {rule} finds no “{text}” any more. Delete it.',
      args: { rule, text },
    };
    return [{ file: origin.file, ...origin.span, message }];
  });
}
