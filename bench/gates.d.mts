export interface Gate {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
}
export declare const LIMITS: {
  readonly ratio: number;
  readonly ratioGoal: number;
  readonly beside: number;
  readonly besideGoal: number;
  readonly growth: number;
  readonly ruleGrowth: number;
  readonly latency: Readonly<Record<'small' | 'large', number>>;
  readonly answer: Readonly<Record<'small' | 'large', number>>;
};
export declare function gate(name: string, value: number, limit: number): Gate;
export declare function engineGates(
  rows: readonly {
    readonly input: string;
    readonly size: string;
    readonly ratios: Readonly<Record<string, number>>;
    readonly growth: number | null;
    readonly gated: boolean;
  }[],
): Gate[];
export declare function ruleGates(
  rules: readonly {
    readonly rule: string;
    readonly times: Readonly<Record<string, number>>;
    readonly growth: number;
  }[],
): Gate[];
export declare function besideGates(
  rows: readonly { readonly document: string; readonly ratio: number }[] | null,
): Gate[];
export declare function answerGates(
  rows: readonly {
    readonly document: string;
    readonly kind: 'small' | 'large';
    readonly request: string;
    readonly ours: number;
    readonly nothing: number;
  }[],
): Gate[];
export declare function latencyGates(
  rows: readonly {
    readonly document: string;
    readonly kind: 'small' | 'large';
    readonly ours: number;
    readonly nothing: number;
  }[],
): Gate[];
