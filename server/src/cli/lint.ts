import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { fixAll } from '../lint/fix';
import { lint as findingsOf, type Finding, type LintConfig } from '../lint/index';
import { INTERNAL_ERROR } from '../lint/run';
import { parseNotice } from '../notice/index';
import type { Profile } from '../notice/model';
import type { Severity } from '../rules/rule';
import { EXIT, worse, type ExitCode } from './exit';
import type { Io } from './io';
import { lintResult, type LintResult } from './lint-json';
import { findingsText, summaryText } from './lint-text';
import { painter } from './paint';
import { STDIN, type Reading } from './reading';
import { complain, nameOf, parseOptions, readOrComplain, remark, type Format } from './source';
import { expandTargets } from './targets';
import { t } from './text';

export interface LintOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly profile?: Profile;
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly collapse: boolean;
  readonly quiet: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly stdinFilename?: string;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 4, error: 3, warning: 2, info: 1, hint: 0 };

/** `rectify lint`: every file is checked and printed, whatever became of the others. */
export async function lint(inputs: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const { files, problems } = await expandTargets(inputs, io);
  for (const { path, reason } of problems) complain(io, path, reason);
  let unchecked = problems.length;
  let code: ExitCode = unchecked > 0 ? EXIT.usage : EXIT.ok;
  const results: LintResult[] = [];

  for (const file of files) {
    const name = nameOf(file, options.stdinFilename);
    const reading = await readOrComplain(file, name, io);
    if (!reading) {
      unchecked += 1;
      code = worse(code, EXIT.usage);
      continue;
    }
    if (options.format === 'text' && !options.quiet) remark(name, reading, io);
    try {
      const { text, findings } =
        options.fix || options.fixDryRun
          ? await repair(file, name, reading, options, io)
          : check(reading.text, name, options);
      code = worse(code, verdict(findings, options));
      results.push(lintResult(name, text, findings));
    } catch (error) {
      // Only the kind of error: its text could quote the document, and this may end in somebody's build log.
      complain(io, name, t('internal error ({error})', { error: error instanceof Error ? error.name : typeof error }));
      unchecked += 1;
      code = EXIT.internal;
    }
  }
  print(results, unchecked, code, options, io);
  return code;
}

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

function configOf(options: LintOptions): LintConfig {
  return {
    rules: options.rule,
    noCollapse: !options.collapse,
    ...(options.profile ? { profile: options.profile } : {}),
  };
}

function check(text: string, name: string, options: LintOptions): Checked {
  return { text, findings: findingsOf(parseNotice(text, parseOptions(name, options.profile)), configOf(options)) };
}

/** Fixes what is safe to fix; what is reported then is what remains. */
async function repair(file: string, name: string, reading: Reading, options: LintOptions, io: Io): Promise<Checked> {
  const fixed = fixAll(reading.text, parseOptions(name, options.profile), configOf(options));
  if (fixed.edits.length === 0) return fixed;
  if (options.fixDryRun) {
    if (options.format === 'text')
      io.stdout.write(createTwoFilesPatch(name, name, reading.text, fixed.text, '', '', { context: 1 }));
    return check(reading.text, name, options);
  }
  if (file === STDIN) {
    complain(io, name, t('standard input cannot be changed: use --fix-dry-run'));
    return check(reading.text, name, options);
  }
  if (reading.encoding !== 'utf-8') {
    complain(io, name, t('is not UTF-8 and was left as it is: save it as UTF-8 first'));
    return check(reading.text, name, options);
  }
  await writeFile(resolve(io.cwd(), file), fixed.text, 'utf8');
  return fixed;
}

function verdict(findings: readonly Finding[], { failOn }: LintOptions): ExitCode {
  if (findings.some((finding) => finding.ruleId === INTERNAL_ERROR)) return EXIT.internal;
  return findings.some((finding) => RANK[finding.severity] >= RANK[failOn]) ? EXIT.findings : EXIT.ok;
}

function print(results: LintResult[], unchecked: number, code: ExitCode, options: LintOptions, io: Io): void {
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  const paint = painter(io);
  const body = results.map((result) => findingsText(options.quiet ? failing(result, options) : result, paint)).join('');
  const summary = summaryText(results, unchecked, code !== EXIT.ok, paint);
  if (body || !options.quiet) io.stdout.write(body + summary);
}

/** Quiet shows what makes the run fail and nothing else. */
function failing(result: LintResult, { failOn }: LintOptions): LintResult {
  const fails = ({ ruleId, severity }: LintResult['messages'][number]) =>
    ruleId === INTERNAL_ERROR || RANK[severity] >= RANK[failOn];
  return { ...result, messages: result.messages.filter(fails) };
}
