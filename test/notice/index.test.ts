import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import { BACKGROUND, drawNotice, listOf, noticeWith } from './reading';

const WHOLE = noticeWith(
  ...[
    '一、组织整改情况',
    '（一）统一思想。召开会议。',
    '二、巡察反馈问题整改情况',
    '（一）甲方面',
    '问题1：乙不够（见附件）。',
    '整改进度：已整改，长期坚持。',
    '整改情况：一是开会。',
  ],
  ...[
    '（二）丙方面',
    '问题1：丁不严。',
    '整改进度：正在整改。',
    '整改情况：一是发文。',
    '三、下一步打算',
    '持续抓好整改。',
  ],
  ...[
    '欢迎广大干部群众监督。联系电话：0731-12345678；通讯地址：甲县人民路1号；电子邮箱：a@b.cn。',
    '中共甲县乙局党组',
    '2024年1月5日',
    '',
  ],
);

test('a whole notice', () => {
  const notice = parseNotice(WHOLE);
  expect(drawNotice(notice)).toEqual([
    'background ~根据县委',
    'organisation 一、组织整改情况',
    '  organisation-item （一）统一思想。',
    'problem-list 二、巡察反馈问题整改情况',
    '  group （一）甲方面',
    '    ? 问题1 乙不够（见附件） = completed-long-term',
    '  group （二）丙方面',
    '    ? 问题1 丁不严 = in-progress',
    'next-steps 三、下一步打算',
    'contact ~欢迎广大',
    'signature ~中共甲县',
    'date ~2024',
  ]);
  expect(notice.title).toMatchObject({
    organ: '中共甲县乙局党组',
    genre: '通报',
    joined: '中共甲县乙局党组关于巡察整改进展情况的通报',
  });
  expect(notice.contact.phones.map((p) => p.text)).toEqual(['0731-12345678']);
  expect(notice.contact.addresses.map((p) => p.text)).toEqual(['甲县人民路1号']);
  expect(notice.contact.emails.map((p) => p.text)).toEqual(['a@b.cn']);
  expect(notice.signature?.text).toBe('中共甲县乙局党组');
  expect(notice.date).toMatchObject({ text: '2024年1月5日', iso: '2024-01-05' });
  expect(notice).toMatchObject({ markdown: false, traditional: false, residue: [], flattened: [] });
});

test('a number of several notices behind the kind of document is not part of it', () => {
  for (const batch of ['', '（第二批）', '(第1期)', '（二）'])
    expect([
      batch,
      parseNotice(`甲县人民政府关于督察反馈问题整改情况的公示${batch}\n\n${BACKGROUND}`).title?.genre,
    ]).toEqual([batch, '公示']);
});

describe('whatever the bytes were', () => {
  test.each([
    ['nothing', ''],
    ['a BOM', '\ufeff'],
    ['blanks', ' \n\r\n\u3000\n'],
    ['NUL and controls', '\u0000\u0001\u0002问题1：\u0000整改情况：\u0007'],
    ['replacement characters', '\ufffd\ufffd一、\ufffd\ufffd\n问题1：\ufffd'],
    ['lone surrogates', '\ud800问题1：\udc00\n整改情况：\ud800'],
    ['mojibake', 'é—®é¢˜1ï¼šç”²\n?。ㄉ綎|锟斤拷'],
    ['marks alone', '一、\n（一）\n1.\n问题1：\n整改情况：\n整改进度：\n（\n【\n“'],
    ['digits alone', '1'.repeat(5000)],
    ['numerals alone', '一'.repeat(5000)],
    ['colons alone', '：'.repeat(5000)],
    ['opening brackets alone', '（“《【'.repeat(2000)],
    ['an unclosed comment', '<!--\n一、甲\n问题1：乙'],
    ['a very long line', `问题1：${'甲'.repeat(100_000)}`],
    ['lone carriage returns', '一、甲\r问题1：乙\r整改情况：丙'],
    ['traditional garbage', '問(wèn)題(tí)(((jù)))\n(一)(yī)'],
  ])('%s', (_what, text) => {
    const notice = parseNotice(text);
    expect(notice.text).toBe(text);
    for (const s of [...notice.sections, ...notice.problems]) {
      expect(s.offset).toBeGreaterThanOrEqual(0);
      expect(s.endOffset).toBeGreaterThanOrEqual(s.offset);
      expect(s.endOffset).toBeLessThanOrEqual(text.length);
    }
  });
});

test('a text that is no notice has no problems, no contact, no closing', () => {
  const notice = parseNotice(
    'The quick brown fox.\n\nIt jumps over the lazy dog: always.\n\nfunction f() { return 1.5; }\n\n- a\n- b\n',
  );
  expect(notice).toMatchObject({ title: null, addressee: null, problems: [], signature: null, date: null });
  expect(notice.contact).toEqual({ phones: [], emails: [], addresses: [], postcodes: [] });
});

test('the same notice, whatever its dress', () => {
  const plain = drawNotice(parseNotice(WHOLE));
  const dressed: Record<string, string> = {
    crlf: WHOLE.replaceAll('\n', '\r\n'),
    bom: `\ufeff${WHOLE}`,
    indented: WHOLE.replace(/^(?=.)/gm, '\u3000\u3000'),
    'single line ends': WHOLE.replaceAll('\n\n', '\n'),
    'trailing blanks': WHOLE.replaceAll('\n', ' \u3000\n'),
  };
  for (const [name, text] of Object.entries(dressed))
    expect([name, ...drawNotice(parseNotice(text))]).toEqual([name, ...plain]);
});

test('a notice in genuine traditional characters, with its own quotation marks', () => {
  const text = [
    '中共甲縣乙局黨組關於巡察整改進展情況的通報',
    '根據縣委統一部署，2023年3月1日至5月10日，縣委第一巡察組開展了巡察，現將整改進展情況予以公佈。',
    '一、巡察反饋問題整改情況',
    '（一）在學習貫徹方面',
    '問題1：關於「重部署、輕落實」的問題。',
    '整改進度：已完成整改並長期堅持。',
    '整改情況：一是召開會議。',
    '（二）在履行職責方面',
    '問題1：統籌不夠。',
    '整改進度：正在整改。',
    '整改情況：一是印發方案。',
    '二、下一步打算',
    '持續抓好整改。',
  ].join('\n');
  const notice = parseNotice(text);
  expect(notice.traditional).toBe(true);
  expect(drawNotice(notice)).toEqual([
    'background ~根據縣委',
    'problem-list 一、巡察反饋問題整改情況',
    '  group （一）在學習貫徹方面',
    '    ? 問題1 關於「重部署、輕落實」的問題 = completed-long-term',
    '  group （二）在履行職責方面',
    '    ? 問題1 統籌不夠 = in-progress',
    'next-steps 二、下一步打算',
  ]);
});

test('a garbled copy with glosses keeps its raw offsets', () => {
  const text = [
    '中共甲縣乙局黨組關於整改進(jìn)展(zhǎn)情況的通報',
    '一、整改情況',
    '問(wèn)題(tí)1：統(tǒng)籌不夠(境)。',
    '整改狀態(tài)：已完成。',
    '整改過(guò)程：開會(huì)。',
  ].join('\n');
  const [problem] = parseNotice(text).problems;
  expect(text.slice(problem!.offset, problem!.labelEnd)).toBe('問(wèn)題(tí)1');
  expect(problem?.title).toBe('統(tǒng)籌不夠(境)');
  expect(text.slice(problem!.status!.offset, problem!.status!.endOffset)).toBe('已完成');
});

test('Markdown may be asserted or denied', () => {
  expect(parseNotice('# 甲').markdown).toBe(true);
  expect(parseNotice('# 甲', { markdown: false }).markdown).toBe(false);
  expect(parseNotice('甲', { markdown: true }).markdown).toBe(true);
});

test('nothing is kept between two readings', () => {
  const before = JSON.stringify(parseNotice(WHOLE));
  parseNotice(listOf('问题1：甲不够。'));
  expect(JSON.stringify(parseNotice(WHOLE))).toBe(before);
});
