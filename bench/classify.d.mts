export declare const KINDS: readonly string[];
export declare function classify(text: string): {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
};
