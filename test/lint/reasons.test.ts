import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.zh-cn.json';
import { FLOOD } from '../../server/src/lint/collapse';
import { fixAll } from '../../server/src/lint/fix';
import { lint } from '../../server/src/lint/index';
import type { Finding, LintConfig } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { RULES } from '../../server/src/rules/index';
import { messagesOf } from '../rules/messages';

/** The reasons why writers turn a linter off, one test each; what has a suite of its own is named there. */
const FOLDER = 'test/fixtures/notices';
const NOTICES = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const CLEAN = readFileSync(`${FOLDER}/d13-plain-public-notice.txt`, 'utf8');
const CHINESE: Readonly<Record<string, string>> = bundle;

const findings = (text: string, config: LintConfig = {}): Finding[] => lint(parseNotice(text), config);
const above = (list: readonly Finding[]): string[] =>
  list.filter(({ severity }) => severity !== 'hint').map(({ ruleId }) => ruleId);
/** A notice without any finding above hint, with one more sentence among its measures. */
function withSentence(sentence: string): string {
  const at = /整改(?:措施|情况)[：:][^\n]*?。/.exec(CLEAN)!;
  const end = at.index + at[0].length;
  return CLEAN.slice(0, end) + sentence + CLEAN.slice(end);
}

it('has a clean notice to start from', () => {
  expect(above(findings(CLEAN))).toEqual([]);
  expect(above(findings(withSentence('疏理出问题21项，截止2022年底全部办结。'))).sort()).toEqual([
    'confusable-word',
    'jiezhi-jiezhi',
  ]);
});

describe('1: words that are not the writer’s own', () => {
  const SLIPS = ['疏理出问题21项', '截止2022年底', '拟于11月下发', '尚未完成验收', '大力推进学学习', '2022-2023学年度'];

  it.each(SLIPS)('leaves “%s” alone in quotations and titles', (slip) => {
    for (const quoted of [`传达“${slip}”要求。`, `印发《关于${slip}的通知》。`]) {
      const text = withSentence(quoted);
      expect(above(findings(text))).toEqual([]);
      expect(fixAll(text, {}, {}).text).toBe(fixAll(CLEAN, {}, {}).text.replace(CLEAN, text) || text);
    }
  });

  it('takes set formulas under two problems for no repetition, and names before verbs for no slip', () => {
    const formula = '深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神，坚决落实全面从严治党主体责任。';
    const text = CLEAN.replace(/(整改(?:措施|情况)[：:])/g, `$1${formula}`);
    expect(text.split(formula).length).toBeGreaterThan(2);
    expect(above(findings(text))).toEqual([]);
    expect(above(findings(withSentence('区委书记周厚强强调要改到位。')))).toEqual([]);
  });
});

it('2: inserts no blank between Chinese and digits or letters', () => {
  const blanks = (text: string): number =>
    (text.match(/\p{Script=Han} +[\dA-Za-z]|[\dA-Za-z] +\p{Script=Han}/gu) ?? []).length;
  for (const text of NOTICES) expect(blanks(fixAll(text, {}, {}).text)).toBeLessThanOrEqual(blanks(text));
  const insertions = RULES.flatMap(({ id }) => messagesOf(id)).filter((text) =>
    /insert (?:a )?(?:blank|space)/i.test(text),
  );
  expect(insertions).toEqual([]);
});

// See also collapse.test.ts.
it('3: says the same thing no more than twenty times', () => {
  const flooded = CLEAN.replaceAll('，', ',').replaceAll('：', ':');
  for (const text of [...NOTICES, flooded]) {
    const counts = new Map<string, number>();
    for (const { ruleId } of findings(text)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    for (const [rule, count] of counts) expect(count, rule).toBeLessThanOrEqual(FLOOD);
  }
  const commas = findings(flooded).filter(({ ruleId }) => ruleId === 'halfwidth-punctuation');
  expect(commas).toHaveLength(1);
  expect(commas[0]!.count).toBeGreaterThan(FLOOD);
});

it('4: speaks of 规定 only where a standard or regulation does', () => {
  const official = new Set(['国标', '标准', '条例']);
  for (const rule of RULES.filter(({ authority }) => !official.has(authority))) {
    const said = messagesOf(rule.id).map((text) => CHINESE[text] ?? '');
    expect(
      said.filter((text) => /规定|国标|标准要求/.test(text)),
      rule.id,
    ).toEqual([]);
  }
});

it('5: takes a copied web page for what it is', () => {
  const signed = parseNotice(CLEAN);
  const unsigned = CLEAN.slice(0, signed.signature!.offset).trimEnd();
  const copied = `当前位置：首页 > 政务公开\n${unsigned}\n【打印本页】 【关闭窗口】\n`;
  const severity = (text: string, id: string): string[] =>
    findings(text).flatMap((f) => (f.ruleId === id ? [f.severity] : []));
  for (const id of ['signature-missing', 'date-missing']) {
    expect(severity(unsigned, id)).toEqual(['warning']);
    expect(severity(copied, id)).toEqual(['info']);
  }
});

it('6: does not count a selection against the whole', () => {
  const claim = CLEAN.replace(/\d+个问题/g, '36个问题');
  expect(claim).not.toBe(CLEAN);
  const select = (text: string): string => text.replace(/^(二、)[^\n]*$/m, '$1重点问题整改情况');
  const counted = (text: string): string[] =>
    findings(text).flatMap(({ ruleId, severity }) =>
      ['problem-count-mismatch', 'overall-vs-items'].includes(ruleId) ? [severity] : [],
    );
  expect(counted(claim)).not.toEqual([]);
  expect(counted(select(claim)).filter((severity) => severity !== 'info')).toEqual([]);
});

// 7: rewrites no status, number or name: test/rules/fixes.test.ts.

it('8: lectures nobody on empty words', () => {
  const text = withSentence('进一步提高认识，切实加强领导，对有关问题进行了相关处理。');
  expect(above(findings(text))).toEqual([]);
  for (const id of ['vague-measure', 'unverifiable-phrase']) expect(RULES.find((r) => r.id === id)?.off).toBe(true);
  for (const { severity } of RULES.filter(({ group }) => group === 'style')) expect(severity).toBe('hint');
});

it('9: needs no network and logs nothing of the text', () => {
  const sources = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  expect(sources.length).toBeGreaterThan(100);
  const network =
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|(?:from|import\(|require\()\s*['"](?:node:)?(?:https?|http2|net|tls|dns|dgram)['"]/;
  expect(sources.filter(([, text]) => network.test(text)).map(([name]) => name)).toEqual([]);
  const logged = /console\.(?:log|info|warn|error|debug)\([^)]*(?:\.text\b|getText\()/;
  expect(sources.filter(([, text]) => logged.test(text)).map(([name]) => name)).toEqual([]);
});

// See also suppression.test.ts and test/features/code-actions.test.ts.
describe('10: can be silenced in one place', () => {
  const slip = withSentence('疏理出问题21项。');

  it('by an entry of rule and words, where a comment would be printed', () => {
    expect(above(findings(slip))).toEqual(['confusable-word']);
    expect(above(findings(slip, { ignore: [{ rule: 'confusable-word', text: '疏理' }] }))).toEqual([]);
  });

  it('by a comment in a draft', () => {
    const markdown = slip.replace(/^([^\n]*疏理)/m, '<!-- rectify-disable-next-line confusable-word -->\n$1');
    expect(lint(parseNotice(markdown, { markdown: true })).map(({ ruleId }) => ruleId)).not.toContain(
      'confusable-word',
    );
  });
});
