import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { parseOptionsFor, type DocumentConfig } from '../config/document-config';
import type { Values } from '../config/values';
import { fixAll } from '../lint/fix';
import { startLint, type Finding } from '../lint/index';
import { INTERNAL_ERROR } from '../lint/run';
import { parseNotice } from '../notice/index';
import type { Profile } from '../notice/model';
import type { Severity } from '../rules/rule';
import { EXIT, worse, type ExitCode } from './exit';
import type { Io } from './io';
import { lintResult, type LintResult } from './lint-json';
import { findingsText, summaryText, type Omissions } from './lint-text';
import { painter } from './paint';
import { Project } from './project';
import { STDIN, type Reading } from './reading';
import { complain, isMarkdownName, nameOf, readOrComplain, remark, type Format } from './source';
import { expandTargets } from './targets';
import { t } from '../lint/render';
import { UnusedIgnores } from './unused-ignores';

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
  /** Read project files? */
  readonly config: boolean;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 4, error: 3, warning: 2, info: 1, hint: 0 };

/** `rectify lint`: every file is checked and printed, whatever became of the others. */
export async function lint(inputs: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const { files, named, folders, problems } = await expandTargets(inputs, io);
  for (const { path, reason } of problems) complain(io, path, reason);
  const project = new Project(io, options.config, commandValues(options));
  const ignores = new UnusedIgnores(project);
  let unchecked = problems.length;
  let leftOut = 0;
  let code: ExitCode = unchecked > 0 ? EXIT.usage : EXIT.ok;
  const results: LintResult[] = [];

  for (const file of files) {
    const name = nameOf(file, options.stdinFilename);
    const config = await project.configOf(name);
    // Whoever names a file wants it checked.
    if (config.leftOut && !named.has(file)) {
      leftOut += 1;
      continue;
    }
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
          ? await repair({ file, name, reading, config }, options, io)
          : check({ name, reading, config }, options, ignores);
      code = worse(code, verdict(findings, options));
      results.push(lintResult(name, text, findings));
    } catch (error) {
      // Only the kind of error: its text could quote the document, and this may end in somebody's build log.
      complain(io, name, t('internal error ({error})', { error: error instanceof Error ? error.name : typeof error }));
      unchecked += 1;
      code = EXIT.internal;
    }
  }
  if (project.mistakes > 0) code = worse(code, EXIT.usage);
  if (!options.fix && !options.fixDryRun && !options.quiet) await ignores.tell(files, folders, io);
  print(results, { unchecked, leftOut, mistakes: project.mistakes }, code, options, io);
  return code;
}

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

interface Input {
  readonly name: string;
  readonly reading: Reading;
  readonly config: DocumentConfig;
}

/** What the command line says, in the words of a project file. */
function commandValues({ rule, profile }: LintOptions): Values {
  const rules = Object.fromEntries(Object.entries(rule).map(([id, severity]) => [id, { severity }]));
  return { rules, ...(profile && { profile }) };
}

function check({ name, reading: { text }, config }: Input, options: LintOptions, ignores?: UnusedIgnores): Checked {
  const notice = parseNotice(text, parseOptionsFor(config, isMarkdownName(name)));
  const run = startLint(notice, { ...config, noCollapse: !options.collapse });
  while (!run.next().done);
  ignores?.note(config, run.unusedIgnores());
  return { text, findings: run.findings() };
}

/** Fixes what is safe to fix; what is reported then is what remains. */
async function repair(input: Input & { readonly file: string }, options: LintOptions, io: Io): Promise<Checked> {
  const { file, name, reading, config } = input;
  const parse = parseOptionsFor(config, isMarkdownName(name));
  const fixed = fixAll(reading.text, parse, { ...config, noCollapse: !options.collapse });
  if (fixed.edits.length === 0) return fixed;
  if (options.fixDryRun) {
    if (options.format === 'text')
      io.stdout.write(createTwoFilesPatch(name, name, reading.text, fixed.text, '', '', { context: 1 }));
    return check(input, options);
  }
  if (file === STDIN) {
    complain(io, name, t('standard input cannot be changed: use --fix-dry-run'));
    return check(input, options);
  }
  if (reading.encoding !== 'utf-8') {
    complain(io, name, t('is not UTF-8 and was left as it is: save it as UTF-8 first'));
    return check(input, options);
  }
  await writeFile(resolve(io.cwd(), file), fixed.text, 'utf8');
  return fixed;
}

function verdict(findings: readonly Finding[], { failOn }: LintOptions): ExitCode {
  if (findings.some((finding) => finding.ruleId === INTERNAL_ERROR)) return EXIT.internal;
  return findings.some((finding) => RANK[finding.severity] >= RANK[failOn]) ? EXIT.findings : EXIT.ok;
}

function print(results: LintResult[], omissions: Omissions, code: ExitCode, options: LintOptions, io: Io): void {
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  const paint = painter(io);
  const body = results.map((result) => findingsText(options.quiet ? failing(result, options) : result, paint)).join('');
  const summary = summaryText(results, omissions, code !== EXIT.ok, paint);
  if (body || !options.quiet) io.stdout.write(body + summary);
}

/** Quiet shows what makes the run fail and nothing else. */
function failing(result: LintResult, { failOn }: LintOptions): LintResult {
  const fails = ({ ruleId, severity }: LintResult['messages'][number]) =>
    ruleId === INTERNAL_ERROR || RANK[severity] >= RANK[failOn];
  return { ...result, messages: result.messages.filter(fails) };
}
