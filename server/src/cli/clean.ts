import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { clean as cleanNotice, STEPS } from '../convert/clean/index';
import type { Cleaned, StepId } from '../convert/clean/index';
import { parseOptionsFor } from '../config/document-config';
import { parseNotice } from '../notice/index';
import { EXIT, worse, type ExitCode } from './exit';
import type { Io } from './io';
import { reasonOf, STDIN, type Reading } from './reading';
import { Project } from './project';
import { complain, isMarkdown, nameOf, readOrComplain, remark } from './source';
import { t } from '../lint/render';

export interface CleanOptions {
  /** Absent: all. */
  readonly steps?: readonly StepId[];
  readonly dryRun: boolean;
  readonly write: boolean;
  readonly output?: string;
  readonly markdown: 'auto' | 'on' | 'off';
  readonly stdinFilename?: string;
  /** Read project files? */
  readonly config: boolean;
}

/**
 * `rectify clean`: the cleaned text to standard output, what was done to standard error. Several files can only be written
 * or compared: their texts one behind the other are no notice.
 */
export async function clean(files: readonly string[], options: CleanOptions, io: Io): Promise<ExitCode> {
  const wrong = misuse(files, options);
  if (wrong) {
    io.stderr.write(`${wrong}\n`);
    return EXIT.usage;
  }
  const project = new Project(io, options.config);
  let code: ExitCode = EXIT.ok;
  for (const file of files) code = worse(code, await cleanFile(file, project, options, io));
  // A mistake in a project file may have hidden what was to be left alone.
  return project.mistakes > 0 ? worse(code, EXIT.usage) : code;
}

function misuse(files: readonly string[], { dryRun, write, output }: CleanOptions): string | null {
  if ([dryRun, write, output !== undefined].filter(Boolean).length > 1)
    return t('Only one of --dry-run, --write and --output can be given.');
  if (files.length > 1 && !dryRun && !write) return t('More than one file needs --write or --dry-run.');
  if (write && files.includes(STDIN)) return t('Standard input cannot be written to: leave out --write.');
  return null;
}

async function cleanFile(file: string, project: Project, options: CleanOptions, io: Io): Promise<ExitCode> {
  const name = nameOf(file, options.stdinFilename);
  const reading = await readOrComplain(file, name, io);
  if (!reading) return EXIT.usage;
  remark(name, reading, io);
  const config = await project.configOf(name);
  const notice = parseNotice(reading.text, parseOptionsFor(config, isMarkdown(name, options.markdown)));
  const cleaned = cleanNotice(notice, config, options.steps);
  const code = cleaned.failed.size > 0 ? EXIT.internal : EXIT.ok;
  const written = await deliver(file, name, reading, cleaned, options, io);
  if (written) complain(io, name, summary(cleaned));
  return written ? code : worse(code, EXIT.usage);
}

/** @returns whether the text is where it was to go; if not, that has been said */
async function deliver(
  file: string,
  name: string,
  { text, encoding }: Reading,
  cleaned: Cleaned,
  { dryRun, write, output }: CleanOptions,
  io: Io,
): Promise<boolean> {
  if (dryRun) {
    if (cleaned.text !== text)
      io.stdout.write(createTwoFilesPatch(name, name, text, cleaned.text, '', '', { context: 1 }));
    return true;
  }
  if (!write && output === undefined) {
    io.stdout.write(cleaned.text);
    return true;
  }
  if (write && cleaned.text === text) return true;
  if (write && encoding !== 'utf-8') {
    complain(io, name, t('is not UTF-8 and was left as it is: save it as UTF-8 first'));
    return false;
  }
  const target = output ?? file;
  try {
    await writeFile(resolve(io.cwd(), target), cleaned.text, 'utf8');
    return true;
  } catch (error) {
    complain(io, target, t('cannot be written: {reason}', { reason: reasonOf(error) }));
    return false;
  }
}

/** What was done, step by step; what could not be done, first. */
function summary({ counts, failed }: Cleaned): string {
  const of = (ids: ReadonlySet<StepId>) => STEPS.filter(({ id }) => ids.has(id));
  const bad = of(failed).map(({ title }) => t('{step}: failed', { step: t(title) }));
  const done = of(new Set([...counts.keys()].filter((id) => counts.get(id)! > 0))).map(({ id, title }) =>
    t('{step}: {count}', { step: t(title), count: counts.get(id)! }),
  );
  const all = [...bad, ...done];
  return all.length > 0 ? all.join(t('; ')) : t('nothing to clean up');
}
