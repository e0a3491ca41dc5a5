import type { Rule } from './rule';

/** Every rule there is. The only source for configuration, documentation and reports. */
export const RULES: readonly Rule[] = [];
