/** What the editor shows between and behind the lines. Settings of the editor alone: a project has no say in them. */
export interface Hints {
  readonly codeLens: { readonly list: boolean; readonly problems: boolean };
  readonly inlayHints: { readonly years: boolean; readonly statuses: boolean };
}

/**
 * The line over the list is there from the start: one line that says what is left to do. One over each problem would
 * double the height of a list whose statuses the outline shows already; hints inside a text that is proofread are for
 * those who ask for them.
 */
export const DEFAULT_HINTS: Hints = {
  codeLens: { list: true, problems: false },
  inlayHints: { years: false, statuses: false },
};

/** @param settings those of the editor as they came; what is no yes or no is left at its default */
export function readHints(settings: unknown): Hints {
  const { codeLens, inlayHints } = DEFAULT_HINTS;
  return {
    codeLens: {
      list: flag(settings, 'codeLens', codeLens, 'list'),
      problems: flag(settings, 'codeLens', codeLens, 'problems'),
    },
    inlayHints: {
      years: flag(settings, 'inlayHints', inlayHints, 'years'),
      statuses: flag(settings, 'inlayHints', inlayHints, 'statuses'),
    },
  };
}

function flag<K extends string>(
  settings: unknown,
  group: string,
  defaults: Readonly<Record<K, boolean>>,
  name: K,
): boolean {
  const value = member(member(settings, group), name);
  return typeof value === 'boolean' ? value : defaults[name];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
