import { viewOf } from '../../server/src/notice/view';
import type { Notice, Problem, Section, Span, Status } from '../../server/src/notice/model';

/** An invented notice and, made by hand, what the parser would find in it: the converters' tests need no parser. */
export const TEXT = `中共青禾区民政局委员会
关于巡察整改进展情况的通报

根据区委统一部署，区委巡察一组对我局开展了巡察。
一、问题整改落实情况
（一）履行职责方面
问题1：低保核查不够及时
整改进展：已完成
整改措施：完成入户核查。
问题2：制度不够健全
整改进展：正在推进
问题3：台账不全
二、下一步工作打算
联系电话：0999-5550101；邮箱：minzheng@qinghe.example
中共青禾区民政局委员会
2024年6月18日
`;

export function notice(): Notice {
  const group = { offset: at('（一）').offset, endOffset: at('二、').offset };
  return {
    text: TEXT,
    markdown: false,
    profile: { value: 'public-notice', reason: 'title', evidence: at('通报') },
    title: {
      ...at('中共青禾区民政局委员会\n关于巡察整改进展情况的通报'),
      joined: '中共青禾区民政局委员会关于巡察整改进展情况的通报',
      lines: [at('中共青禾区民政局委员会'), at('关于巡察整改进展情况的通报')],
      organ: '中共青禾区民政局委员会',
      genre: '通报',
    },
    addressee: null,
    sections: [
      section('background', null, { ...at('根据区委统一部署，区委巡察一组对我局开展了巡察。\n') }, -1),
      section('problem-list', '一、问题整改落实情况', { ...group, offset: at('一、').offset }, -1),
      section('group', '（一）履行职责方面', group, 1, 2),
      section('next-steps', '二、下一步工作打算', { offset: at('二、').offset, endOffset: at('联系').offset }, -1),
    ],
    problems: [
      problem('问题1', '低保核查不够及时', status('已完成', 'completed'), at('整改措施')),
      problem('问题2', '制度不够健全', status('正在推进', 'in-progress'), null),
      problem('问题3', '台账不全', null, null),
    ],
    contact: { phones: [at('0999-5550101')], emails: [at('minzheng@qinghe.example')], addresses: [], postcodes: [] },
    signature: { ...at('中共青禾区民政局委员会\n2024'), text: '中共青禾区民政局委员会' },
    date: { ...at('2024年6月18日'), iso: '2024-06-18' },
    residue: [],
    bodyEnd: TEXT.length,
    flattened: [],
    traditional: false,
    view: viewOf(TEXT),
    headings: [],
    paragraphs: [],
  };
}

function at(text: string): Span & { text: string } {
  const offset = TEXT.indexOf(text);
  return { text, offset, endOffset: offset + text.length };
}

function section(role: Section['role'], heading: string | null, span: Span, parent: number, level = 1): Section {
  const label = heading && /^(（.）|.、)/.exec(heading)![0];
  const { offset, endOffset } = span;
  return { role, level, heading, headingEnd: offset + (heading?.length ?? 0), label, parent, offset, endOffset };
}

function problem(label: string, title: string, found: Status | null, measures: Span | null): Problem {
  const { offset } = at(label);
  return {
    offset,
    endOffset: offset + label.length + 1 + title.length,
    label,
    labelEnd: offset + label.length,
    title,
    titleOffset: at(title).offset,
    titleEnd: at(title).endOffset,
    groupPath: ['一、问题整改落实情况', '（一）履行职责方面'],
    section: 2,
    fields: [],
    status: found,
    measures,
    shared: false,
  };
}

function status(text: string, value: Status['value']): Status {
  return { ...at(text), text, value, longTerm: false };
}
