/** What may stand at a place of the configuration. Checks, JSON schema and settings of the editor all come from it. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | Choice
  /** `single`: one entry may stand there without brackets. `nullable`: null says "as by default". */
  | { readonly kind: 'list'; readonly of: Shape; readonly single?: true; readonly nullable?: true }
  /** Names are the writer's own. */
  | { readonly kind: 'map'; readonly of: Shape }
  | Fields
  /** A severity, or a list of it and an object of options. */
  | { readonly kind: 'rule'; readonly severity: Choice; readonly options: Fields | null };

export interface Choice {
  readonly kind: 'choice';
  /** Value → what it means. */
  readonly values: Readonly<Record<string, string>>;
}

/** An object with names that are given. */
export interface Fields {
  readonly kind: 'fields';
  /** What its names are, for messages. */
  readonly names: 'key' | 'rule' | 'role' | 'option';
  readonly fields: Readonly<Record<string, Field>>;
}

export interface Field {
  readonly shape: Shape;
  /** One English sentence; translated like messages. */
  readonly description: string;
  readonly required?: true;
  /** Makes sense in a project file only, not among the editor's settings. */
  readonly fileOnly?: true;
  /** What holds where nothing is written. */
  readonly default?: unknown;
}
