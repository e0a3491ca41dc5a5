/** Exit codes (design §4). Where several hold, the highest wins: "could not check" must never read as "clean". */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
