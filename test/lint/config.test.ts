import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/index';
import type { LintConfig } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import type { Profile } from '../../server/src/notice/model';

const NOTICE = `中共青禾区水务局党组关于巡察整改进展情况的通报

2024年3月1日至4月10日，区委第二巡察组对区水务局党组开展了巡察，4月20日反馈意见。共反馈问题3个，已完成2个，未完成1个。根据党务公开有关规定，现予公布。

一、整改工作组织情况
成立领导小组，制定整改方案。

二、问题整改情况
（一）学习不够深入。
整改情况：制定学习计划，组织学习12次，印发制度汇编200册。
整改进度：已完成整改。
（二）台账不够健全。
整改情况：重建台账36本。
整改进度：基本完成整改。
（三）管网改造缓慢。
整改情况：完成勘察3处，编制方案1个，制定学习计划，组织学习12次，印发制度汇编200册。
整改进度：正在整改，2025年6月底前完成。

三、下一步打算
继续推进管网改造。

中共青禾区水务局党组
2024年9月28日
`;

const found = (config: LintConfig, text = NOTICE, profile: Profile = 'public-notice'): string[] =>
  lint(parseNotice(text, { profile }), config).map(({ ruleId }) => ruleId);
const severities = (config: LintConfig, rule: string, text = NOTICE): string[] =>
  lint(parseNotice(text, { profile: 'public-notice' }), config)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity }) => severity);

describe('required parts', () => {
  it('are those of the kind of notice, unless they are named', () => {
    expect(found({})).toContain('contact-missing');
    expect(found({ requiredParts: ['date'] })).not.toContain('contact-missing');
    expect(found({ requiredParts: ['contact'] }, NOTICE, 'audit')).toContain('contact-missing');
    expect(found({}, NOTICE, 'audit')).not.toContain('contact-missing');
  });

  it('that are missing are errors, whatever the kind of notice says of them', () => {
    expect(severities({}, 'required-section-missing')).toEqual([]);
    expect(severities({ requiredParts: ['remaining-issues', 'next-steps'] }, 'required-section-missing')).toEqual([
      'error',
    ]);
    const bare = NOTICE.replace(/三、下一步打算\n.*\n/, '');
    expect(severities({}, 'required-section-missing', bare)).toEqual(['error']);
    expect(severities({ requiredParts: [] }, 'required-section-missing', bare)).toEqual([]);
  });

  it('do not switch a rule on that is off', () => {
    expect(found({ requiredParts: ['contact'], rules: { 'contact-missing': 'off' } })).not.toContain('contact-missing');
  });
});

describe('problems partly done', () => {
  const counted = (totals: string, config: LintConfig): boolean =>
    found(config, NOTICE.replace('已完成2个，未完成1个', totals)).includes('overall-vs-items');
  it.each([
    ['已完成2个，未完成1个', { open: true, completed: false, separate: true }],
    ['已完成1个，未完成2个', { open: false, completed: true, separate: true }],
    ['已完成1个，基本完成1个，未完成1个', { open: true, completed: true, separate: false }],
  ] as const)('count in “%s” as the writer says', (totals, wrong) => {
    expect(counted(totals, {})).toBe(false);
    const said = Object.keys(wrong).map((way) => [way, counted(totals, { countPartlyAs: way as keyof typeof wrong })]);
    expect(Object.fromEntries(said)).toEqual(wrong);
  });
});

describe('options', () => {
  const option = (rule: string, values: Record<string, number>): LintConfig => ({
    rules: { [rule]: 'info' },
    options: { [rule]: { values } },
  });
  it('shift the limits of rules', () => {
    expect(found({ rules: { 'publication-lag': 'info' } })).toContain('publication-lag');
    expect(found(option('publication-lag', { months: 6 }))).not.toContain('publication-lag');
    expect(found({})).not.toContain('long-paragraph');
    const long = NOTICE.replace('重建台账36本。', '重建台账36本，逐级核对。'.repeat(12));
    expect(found(option('long-paragraph', { length: 100 }), long)).toContain('long-paragraph');
    expect(found({})).toContain('duplicate-measure-status-conflict');
    const same = NOTICE.replace('基本完成整改', '已完成整改').replace(
      '重建台账36本。',
      '重建台账36本，制定学习计划，组织学习12次，印发制度汇编200册。',
    );
    expect(found({}, same)).toContain('duplicate-measure');
    expect(found(option('duplicate-measure', { length: 60 }), same)).not.toContain('duplicate-measure');
  });

  it('let a rule hold for other kinds of notice', () => {
    expect(found({})).not.toContain('responsible-missing');
    expect(found({}, NOTICE, 'environment')).toContain('responsible-missing');
    const config: LintConfig = { options: { 'responsible-missing': { profiles: ['audit'] } } };
    expect(found(config, NOTICE, 'environment')).not.toContain('responsible-missing');
  });
});

it('names of own bodies are never foreign', () => {
  const foreign = NOTICE.replace('成立领导小组', '红石区水务局党组高度重视，成立领导小组');
  expect(found({}, foreign)).toContain('foreign-organ');
  expect(found({ ownNames: ['红石区水务局'] }, foreign)).not.toContain('foreign-organ');
  expect(found({ ownNames: ['红石区'] }, foreign)).not.toContain('foreign-organ');
  expect(found({ ownNames: ['白水区水务局'] }, foreign)).toContain('foreign-organ');
});
