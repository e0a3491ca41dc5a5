import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/lint/fix';
import { lint } from '../../server/src/lint/index';
import type { Finding, LintConfig } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { RULES } from '../../server/src/rules/index';
import { change, changes } from './edits';
import type { Change } from './edits';
import { EXAMS, NOTICES, runs } from './runs';

const RUNS = runs(3);

/** Slips that fixes answer, of every group of rules. */
const SLIPS = [
  ...['1、', '（一）、', '(二)', '１．', '一.', '问题1：', '①', '截止目前', '截止2024年底', '2024年04月08日'],
  ...['1-9年级', '青农发[2024] 第11号', '“甲“乙”丙”', '《关于《办法》的通知》', '等等...', '--', ' ', '\u3000\n'],
  ...[
    '９６％',
    '**重点**',
    '`',
    '&nbsp;',
    '\u200b',
    '[1]',
    '(zhěng)',
    '【打印本页】',
    ',',
    ':',
    '(试行)',
    '138****0000',
  ],
  ...['张**', '12名', '“三会一课”', '《办法》', '已完成整改。', '整改进度：'],
];
const slips: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constant('insert' as const),
    unit: fc.constant('character' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.constant(1),
    what: fc.constantFrom(...SLIPS),
  }),
  { minLength: 1, maxLength: 10 },
);

/** These take out what is no part of the notice; every other fix leaves all words and figures where they are. */
const DELETING: NonNullable<LintConfig['rules']> = Object.fromEntries(
  RULES.filter(({ fixes }) => fixes === 'deletion').map(({ id }) => [id, 'off']),
);

/** Words and figures without their marks, widths and blanks; 截止 and 截至, 04月 and 4月, 第11号 and 11号 are the same. */
function substance(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('截止', '截至')
    .replace(/(?<=[年月])0(?=\d[月日])/g, '')
    .replace(/第(?=\d+[号號])/g, '');
}

function errorsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
}

function checkFixes(text: string): void {
  const fixed = fixAll(text, {}, { noCollapse: true });
  expect(fixAll(fixed.text, {}, { noCollapse: true }).edits).toEqual([]);
  if (errorsOf(lint(parseNotice(text))).length === 0) expect(errorsOf(fixed.findings)).toEqual([]);
  const { text: kept } = fixAll(text, {}, { rules: DELETING, noCollapse: true });
  expect(substance(kept)).toBe(substance(text));
}

it.each(EXAMS)('%s: fixed once and for all', (_, text) => checkFixes(text));

/** Texts that a fix spoilt once. */
describe('found so', () => {
  const [, source] = NOTICES.find(([name]) => name.startsWith('d13'))!;

  it('takes no heading away with the page furniture before it', () => {
    const text = source.replace('一、', '【打印本页】[1]一、');
    expect(fixAll(text, {}, {}).text).toContain('一、');
  });

  it('leaves rubbish alone where an error would come to light', () => {
    const text = NOTICES.find(([name]) => name.startsWith('a1'))![1].replace(/^.*\n/, '&nbsp;1、\n');
    expect(errorsOf(lint(parseNotice(text)))).toEqual([]);
    expect(errorsOf(lint(parseNotice(text.replace('&nbsp;', ''))))).not.toEqual([]);
    expect(fixAll(text, {}, {}).text).toContain('&nbsp;');
  });

  it('leaves what touches a mail address to the rule about addresses', () => {
    const text = source.replace(/[\w.]+@/, '１．$&');
    expect(text).not.toBe(source);
    checkFixes(text);
    expect(fixAll(text, {}, {}).text).toContain('１．');
  });
});

/** Title, problems with their statuses, contact, date, quotations and names as the parser reads them. */
function read(text: string): unknown {
  const { title, problems, contact, signature, date } = parseNotice(text);
  const body = text.normalize('NFKC');
  return {
    organ: title?.organ,
    problems: problems.map(({ label, status }) => [label.normalize('NFKC'), status?.text, status?.value]),
    contact: [contact.phones, contact.emails, contact.postcodes].map((l) => l.map((i) => i.text)),
    signed: [signature?.text, date?.iso],
    quoted: body.match(/“[^“”\n]*”|《[^《》\n]*》/g)?.map((quote) => quote.replace(/[^\p{L}\p{N}]/gu, '')),
  };
}

describe.each(NOTICES)('%s', (_name, text) => {
  it('is settled once everything is fixed, and says the same', () => {
    checkFixes(text);
    expect(read(fixAll(text, {}, {}).text)).toEqual(read(text));
  });

  it('is so after random edits too', { timeout: 10_000 + RUNS.numRuns * 400 }, () => {
    const edited = fc.tuple(changes, slips).map((lists) => lists.reduce(change, text));
    fc.assert(fc.property(edited, checkFixes), RUNS);
  });
});
