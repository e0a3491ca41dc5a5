import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/index';
import { INTERNAL_ERROR, runRule } from '../../server/src/lint/run';
import { parseNotice } from '../../server/src/notice/index';
import type { Notice } from '../../server/src/notice/model';
import type { Edit } from '../../server/src/rules/rule';
import { TYPOGRAPHY_RULES } from '../../server/src/rules/typography/index';
import { change, changes } from './edits';
import type { Change } from './edits';
import { apply } from './marked';

const FOLDER = 'test/fixtures/notices';
const NOTICES = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
const RUNS = {
  seed: Number(process.env['FC_SEED'] ?? 20240428),
  numRuns: Number(process.env['FC_RUNS'] ?? 10),
};

/** Slips that more than one rule has something to say about. */
const TANGLES = [
  ['联系地址: 湘潭市', '联系地址：湘潭市'],
  ['全面 ,及时', '全面，及时'],
  ['全面 , 及时', '全面，及时'],
  ['（ 试行 ）', '（试行）'],
  ['办公 (OA) 系统', '办公（OA）系统'],
  ['办法( 试行)', '办法（试行）'],
  ['小学１-９年级', '小学1—9年级'],
  ['增长９６％,其中３．５％', '增长96%，其中3.5%'],
  ['璧财发[２０２０] 第１６０号', '璧财发〔2020〕 160号'],
  ['等等...,并', '等等……，并'],
  ['开放时间１６:１７,全天', '开放时间16:17，全天'],
  ['“甲“乙”丙” ,并', '“甲‘乙’丙”，并'],
  ['“甲”、 “乙”', '“甲”“乙”'],
  ['《关于《办法(试行)》的通知》 、《乙》', '《关于〈办法(试行)〉的通知》《乙》'],
  ['2022-2023学年度,共15%-30%', '2022—2023学年度，共15%～30%'],
  ['比例1:500,详见www.a.example,邮箱a-b@c.example;电话0731-5550100', null],
] as const;

/** What sets the rules of this group off, strewn over a notice. */
const MARKS = [
  ...' ,;:!?()“”‘’《》〈〉（）〔〕【】[]、，。：；*１9Ａx＋％．-—…\u3000\t\n',
  '...',
  '2020',
  '号',
  '第',
  '年级',
  '中',
  '(一)',
  '1．',
  '的的',
];
const strewn: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constant('insert' as const),
    unit: fc.constant('character' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.constant(1),
    what: fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 6 }).map((signs) => signs.join('')),
  }),
  { minLength: 1, maxLength: 12 },
);

function findingsOf(notice: Notice): Finding[] {
  return TYPOGRAPHY_RULES.flatMap((rule) => runRule(rule, notice));
}

/** All fixes at once. No two may want the same characters, unless they want the same. */
function fixesOf(findings: readonly Finding[]): Edit[] {
  const edits = new Map(findings.flatMap(({ fix = [] }) => fix).map((edit) => [JSON.stringify(edit), edit]));
  const sorted = [...edits.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  sorted.slice(1).forEach(({ range }, i) => expect(range[0]).toBeGreaterThanOrEqual(sorted[i]!.range[1]));
  return sorted;
}

function fixed(text: string): string {
  return apply(text, fixesOf(findingsOf(parseNotice(text))));
}

/** Errors and warnings, how many of each rule. */
function alarms(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of findings)
    if (severity === 'error' || severity === 'warning') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

function checkFixes(text: string): void {
  const notice = parseNotice(text);
  const before = findingsOf(notice);
  expect(before.filter(({ ruleId }) => ruleId === INTERNAL_ERROR)).toEqual([]);
  const once = apply(text, fixesOf(before));
  const after = findingsOf(parseNotice(once));
  expect(apply(once, fixesOf(after))).toBe(once);
  const known = alarms(before);
  for (const [rule, count] of alarms(after)) expect(count, rule).toBeLessThanOrEqual(known.get(rule) ?? 0);
}

/** What no fix may touch: the structure, statuses, figures, simple quotations and titles. */
function substance(text: string): unknown {
  const { sections, problems, contact, title, date } = parseNotice(text);
  return {
    title: title?.organ,
    date: date?.iso,
    sections: sections.map(({ role, level }) => [role, level]),
    problems: problems.map(({ label, status }) => [label, status?.text, status?.value]),
    contact: [contact.phones, contact.emails, contact.addresses, contact.postcodes].map((l) => l.map((i) => i.text)),
    figures: text.normalize('NFKC').match(/\d+(?:\.\d+)?/g),
    quoted: text.match(/“[^“”\n]*”|《[^《》\n]*》/g)?.map((quote) => quote.replace(/[“”《》]/g, '')),
  };
}

describe.each(NOTICES)('%s', (_name, text) => {
  it('is settled once all fixes are applied, with no new error or warning', () => checkFixes(text));

  it('keeps its substance', () => {
    expect(substance(fixed(text))).toEqual(substance(text));
  });

  it('is settled after random edits too', { timeout: 5000 + RUNS.numRuns * 200 }, () => {
    const edited = fc.tuple(changes, strewn).map((lists) => lists.reduce(change, text));
    fc.assert(fc.property(edited, checkFixes), RUNS);
  });
});

describe('slips that several rules see', () => {
  it.each(TANGLES)('%s', (slip, expected) => {
    for (const text of [`整改措施：一是按要求${slip}开展工作。`, `整改措施：一是按要求${slip}，开展工作。`]) {
      checkFixes(text);
      if (expected !== null) expect(fixed(text)).toBe(text.replace(slip, expected));
    }
  });

  it('leaves code, addresses, times, ratios and figures alone', () => {
    const text =
      '比例1:500，每日8:30前，共1,000人，见https://a.example/x,y?z=(1)或a.b-c@d.example，0731-5550100，2024-07-26，`f(x),y`。';
    expect(fixed(text)).toBe(text);
  });
});

it('puts no blank between Chinese and digits', () => {
  for (const [, text] of NOTICES) {
    const { length } = text.match(/[\u4e00-\u9fff] +\d|\d +[\u4e00-\u9fff]/g) ?? [];
    expect(fixed(text).match(/[\u4e00-\u9fff] +\d|\d +[\u4e00-\u9fff]/g) ?? []).toHaveLength(length ?? 0);
  }
});
