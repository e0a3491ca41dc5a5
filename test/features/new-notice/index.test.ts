import { describe, expect, it } from 'vitest';
import { newNotice } from '../../../server/src/features/new-notice/index';
import type { NoticeRequest } from '../../../server/src/features/new-notice/index';
import { lint } from '../../../server/src/lint/index';
import { parseNotice } from '../../../server/src/notice/index';
import { PROFILES } from '../../../server/src/notice/model';
import { fill, REQUEST } from './fill';

const made = (request: NoticeRequest = {}, contact?: string[]) => newNotice({ ...REQUEST, ...request }, contact);
const check = (text: string) => lint(parseNotice(text), { noCollapse: true });
const codes = (text: string) => check(text).map(({ ruleId }) => ruleId);
const errors = (text: string) => check(text).filter(({ severity }) => severity === 'error');

describe('a new notice', () => {
  it('has every part, in the set formulas and with what is known', () => {
    const { text } = made();
    const { title, sections, problems, signature, date, profile } = parseNotice(text);
    expect(profile.value).toBe('public-notice');
    expect(title?.joined).toBe('中共青禾区水务局党组关于巡察整改进展情况的通报');
    expect(sections.filter(({ level }) => level === 1).map(({ role }) => role)).toEqual([
      ...['background', 'organisation', 'problem-list', 'next-steps', 'contact', 'signature', 'date'],
    ]);
    expect(text).toContain('根据区委统一部署，2025年3月10日至5月16日，区委第三巡察组对青禾区水务局党组开展了');
    expect(text).toContain('2025年6月20日，巡察组反馈了巡察意见。');
    expect(problems.map(({ label, title: words, groupPath }) => [label, words, groupPath[1]])).toContainEqual([
      '问题5',
      '廉政风险点排查不细',
      '（二）全面从严治党方面',
    ]);
    expect(problems).toHaveLength(8);
    expect(signature?.text).toBe('中共青禾区水务局党组');
    expect(date?.text).toBe('××××年×月×日');
  });

  it('has no blank that is not reported', () => {
    const { text, snippet } = made();
    const blanks = (snippet.match(/\$\{\d+[:|]/g) ?? []).length;
    expect(codes(text).filter((code) => code === 'placeholder')).toHaveLength(blanks);
    // Those without a blank are the statuses.
    expect(snippet.match(/\$\{\d+\}/g)).toHaveLength(8);
  });

  it('says which problems have no status while it is being filled in, and is without errors in the end', () => {
    const { snippet, text } = made();
    const open = (filled: string) => codes(filled).filter((code) => code === 'problem-without-status');
    // All of them at once are one matter.
    expect(open(text)).toHaveLength(1);
    expect(open(fill(snippet, 2))).toHaveLength(6);
    expect(errors(fill(snippet, 8))).toEqual([]);
    expect(open(fill(snippet, 8))).toEqual([]);
  });

  it.each(PROFILES)('%s: is one, and without errors once it is filled in', (profile) => {
    const { snippet, text } = made({ profile });
    expect(parseNotice(text).profile.value).toBe(profile);
    expect(parseNotice(text).problems).toHaveLength(8);
    const filled = fill(snippet, 8);
    expect(filled).not.toMatch(/[×$]/);
    expect(errors(filled)).toEqual([]);
  });

  it('has blanks for what is not known, one for what stands in several places', () => {
    const { text, snippet, problems } = newNotice({});
    expect(problems).toBe(0);
    expect(text).toContain('问题1：××××。');
    expect(parseNotice(text).problems).toHaveLength(1);
    const [issuer] = /\$\{1(?=:)/.exec(snippet)!;
    expect(issuer).toBeDefined();
    expect(snippet).toContain('\n\n${1}\n\n');
  });

  it('keeps what cannot be read, and says so', () => {
    const { text, faults } = made({ inspection: '去年春天', feedback: '2025-05-01' });
    expect(text).toContain('，去年春天，区委第三巡察组');
    expect(Object.keys(faults)).toEqual(['inspection']);
    expect(made({ feedback: '2025-05-01' }).faults).toEqual({ feedback: expect.stringContaining('before the end') });
  });

  it('uses the words of the inspection that it was', () => {
    const { text } = made({ inspector: '省委第二巡视组' });
    expect(text).toContain('关于巡视整改进展情况的通报');
    expect(text).not.toContain('巡察');
  });

  it('takes characters that mean something in a snippet as they are', () => {
    const { text, snippet } = made({
      problems: ['$1', '}', '\\', '${x}'].map((c) => ({ kind: 'problem', text: `用${c}符号` })),
    });
    expect(text).toContain('问题4：用${x}符号。');
    expect(snippet).toContain('问题4：用\\${x\\}符号。');
  });

  it('has the contact that is configured, but no contact where none belongs', () => {
    const contact = ['联系电话：0999-5550101。'];
    expect(made({}, contact).text).toContain(`\n\n${contact[0]}\n\n`);
    expect(made({ profile: 'report' }, contact).text).not.toContain(contact[0]);
  });

  it('addresses a report to those who sent the inspection', () => {
    expect(made({ profile: 'report' }).text).toContain('\n\n中共青禾区委巡察工作领导小组：\n\n');
    expect(made({ profile: 'report', inspector: '第三巡察组' }).text).toContain('\n\n中共××委巡察工作领导小组：\n\n');
  });
});
