import type { Profile, StatusValue } from '../notice/model';
import type { HeadingRole } from '../notice/vocabulary';
import type { PartlyAs, RequiredPart, Severity } from '../rules/rule';

/** The configuration of one file or one override, checked: what made no sense is left out. */
export interface Values {
  readonly profile?: Profile | 'auto';
  /** Null: what the kind of notice asks for. */
  readonly requiredParts?: readonly RequiredPart[] | null;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly headings?: Readonly<Partial<Record<HeadingRole, readonly string[]>>>;
  readonly statuses?: Readonly<Record<string, StatusValue>>;
  readonly bodies?: readonly string[];
  readonly shortNames?: readonly string[];
  readonly countPartlyAs?: PartlyAs | 'any';
  readonly contact?: readonly string[];
  readonly pinyinInitials?: boolean;
  readonly ignore?: readonly IgnoreEntry[];
}

/** A whole project file, or the editor's settings. */
export interface FileValues extends Values {
  readonly root?: boolean;
  readonly extends?: readonly string[];
  readonly profiles?: Readonly<Record<string, Profile>>;
  readonly ignorePatterns?: readonly string[];
  readonly overrides?: readonly Override[];
}

export interface Override extends Values {
  readonly files: readonly string[];
  readonly excludedFiles?: readonly string[];
}

export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Numbers by name, and `profiles`. */
  readonly options?: Readonly<Record<string, number | readonly Profile[]>>;
}

export interface IgnoreEntry {
  readonly rule: string;
  readonly text: string;
  readonly files?: readonly string[];
}
