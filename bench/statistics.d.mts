export interface Times {
  readonly wall: number;
  readonly cpu: number;
}
export declare function median(values: readonly number[]): number;
export declare function interleaved(
  subjects: Readonly<Record<string, () => unknown>>,
  effort: { readonly warmUp: number; readonly rounds: number; readonly budget?: number },
): Record<string, Times>;
export declare function factor(one: Times, other: Times): number;
