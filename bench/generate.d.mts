export declare const STRUCTURES: readonly ['labelled', 'subgroups', 'inline', 'flattened', 'traditional'];
export declare function numeral(n: number): string;
export declare function generate(structure: (typeof STRUCTURES)[number], bytes: number): string;
