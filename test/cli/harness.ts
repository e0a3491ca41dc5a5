import type { Io, Output } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly terminal?: { readonly columns: number };
}

/** Runs the command in this process, in English unless the test says otherwise. */
export async function rectify(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const out = collector(world.terminal);
  const err = collector();
  const code = await run(argv, {
    stdin: bytes(world.stdin ?? ''),
    stdout: out,
    stderr: err,
    env: world.env ?? { LANG: 'en_US.UTF-8' },
    cwd: () => world.cwd ?? process.cwd(),
  });
  return { code, out: out.text(), err: err.text() };
}

function collector(terminal?: World['terminal']): Output & { text(): string } {
  const parts: string[] = [];
  return {
    write: (text) => parts.push(text),
    text: () => parts.join(''),
    ...(terminal ? { isTTY: true, columns: terminal.columns } : {}),
  };
}

async function* bytes(content: string | Uint8Array): AsyncIterable<Uint8Array> {
  const all = Buffer.from(content);
  // In two parts, cut anywhere: a pipe does not respect characters.
  yield all.subarray(0, 5);
  yield all.subarray(5);
}
