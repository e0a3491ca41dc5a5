import { CommanderError } from 'commander';
import { useLocale } from '../lint/locale';
import { EXIT, type ExitCode } from './exit';
import type { Io } from './io';
import { chooseLocale } from './locale';
import { createProgram } from './program';
import { t } from '../lint/render';

/**
 * The whole command: arguments in, exit code out. Never throws and never ends the process.
 * @param argv without node and script
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  useLocale(chooseLocale(argv, io.env));
  let code: ExitCode = EXIT.ok;
  try {
    await createProgram(io, (exit) => (code = exit)).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // Commander throws for help and version too; its code for a usage error is 1, which means findings here.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    io.stderr.write(`rectify: ${crash(error)}\n`);
    return EXIT.internal;
  }
}

/** Where it happened, but not what the error says: that could quote the document. */
function crash(error: unknown): string {
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [t('internal error ({error})', { error: error instanceof Error ? error.name : typeof error }), ...where].join(
    '\n',
  );
}
