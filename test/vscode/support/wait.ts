// Waiting for a condition, for the cases Playwright's own locators do not cover.

export const DEFAULT_TIMEOUT = 20_000;

/** Asks until the answer is neither undefined, null nor false. `what` reads after "timed out waiting for". */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeout = DEFAULT_TIMEOUT,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`timed out after ${timeout / 1000} s waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether a condition comes true within a short time, for the cases in which there is something else to try. */
export function happens(ask: () => Promise<boolean>, within = 2_000): Promise<boolean> {
  return until('it', ask, within).then(
    () => true,
    () => false,
  );
}

/** Waits until what is read stays the same for a moment: VS Code draws some lists more than once. */
export async function settled<T>(what: string, read: () => Promise<T>, quiet = 200): Promise<T> {
  let last = await read();
  let since = Date.now();
  return until(`${what} to settle`, async () => {
    const now = await read();
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      last = now;
      since = Date.now();
    }
    return Date.now() - since >= quiet ? { now } : undefined;
  }).then(({ now }) => now);
}

/** The promise's value, or an error that says what took too long. */
export async function withTimeout<T>(what: string, timeout: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${timeout / 1000} s`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
