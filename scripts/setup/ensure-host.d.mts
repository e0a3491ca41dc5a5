/** Installs what is missing of the named parts; throws an error that says what to do where it cannot. */
export function ensure(parts: readonly ('browser' | 'current' | 'oldest')[]): void;
