import { describe, expect, it } from 'vitest';
import { outlineJson } from '../../server/src/features/outline-json';
import { notice, TEXT } from './notice-fixture';

describe('the outline as JSON', () => {
  const outline = outlineJson(notice(), 'some/甲.txt');
  const offset = (text: string) => TEXT.indexOf(text);

  it('has the members of the contract, in its order', () => {
    expect(Object.keys(outline)).toEqual(
      'schemaVersion file profile title addressee sections problems contact signature date'.split(' '),
    );
    expect(outline).toMatchObject({ schemaVersion: 1, file: 'some/甲.txt', profile: 'public-notice', addressee: null });
  });
  it('gives a title of two lines as one', () => {
    expect(outline.title).toEqual({ text: '中共青禾区民政局委员会关于巡察整改进展情况的通报', line: 1, offset: 0 });
  });
  it('lists sections with lines from 1', () => {
    expect(outline.sections[0]).toMatchObject({ role: 'background', heading: null, label: null, line: 4 });
    expect(outline.sections[2]).toEqual({
      role: 'group',
      level: 2,
      heading: '（一）履行职责方面',
      label: '（一）',
      line: 6,
      offset: offset('（一）'),
      endOffset: offset('二、'),
    });
  });
  it('lists problems with status and measures where they stand', () => {
    expect(outline.problems[0]).toEqual({
      label: '问题1',
      title: '低保核查不够及时',
      groupPath: ['一、问题整改落实情况', '（一）履行职责方面'],
      line: 7,
      offset: offset('问题1'),
      endOffset: offset('问题1') + 12,
      status: { text: '已完成', value: 'completed', longTerm: false, shared: false, line: 8, offset: offset('已完成') },
      measures: { line: 9, offset: offset('整改措施') },
    });
    expect(outline.problems[2]).toMatchObject({ status: null, measures: null });
  });
  it('puts the mark of a shared block on the status', () => {
    const base = notice();
    const shared = { ...base, problems: base.problems.map((problem) => ({ ...problem, shared: true })) };
    expect(outlineJson(shared, '').problems.map((p) => p.status?.shared)).toEqual([true, true, undefined]);
  });
  it('keeps a status that is no known one', () => {
    const base = notice();
    const problem = { ...base.problems[0]!, status: { ...base.problems[0]!.status!, value: null } };
    expect(outlineJson({ ...base, problems: [problem] }, '').problems[0]!.status).toMatchObject({ value: null });
  });
  it('lists contact, signature and date', () => {
    expect(outline.contact).toEqual({
      phones: [{ text: '0999-5550101', line: 14, offset: offset('0999') }],
      emails: [{ text: 'minzheng@qinghe.example', line: 14, offset: offset('minzheng') }],
      addresses: [],
      postcodes: [],
    });
    expect(outline.signature).toMatchObject({ text: '中共青禾区民政局委员会', line: 15 });
    expect(outline.date).toEqual({ text: '2024年6月18日', iso: '2024-06-18', line: 16, offset: offset('2024') });
  });
});
