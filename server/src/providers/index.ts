import type { Provider } from './provider';

/** Every provider that only reads: one file each, named for what it provides. */
export const PROVIDERS: readonly Provider[] = [];
