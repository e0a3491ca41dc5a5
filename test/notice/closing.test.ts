import { describe, expect, test } from 'vitest';
import { readClosing } from '../../server/src/notice/closing';
import { scan } from '../../server/src/notice/scan';
import { mark, span, unmark } from './marked';

const close = (text: string, headed = true): ReturnType<typeof readClosing> =>
  readClosing(text, scan(text).blocks, { nextSteps: headed, contact: null }, 0);

describe('signature and date', () => {
  const shown = (text: string): string => {
    const { signature, date } = close(text);
    return mark(text, [signature && span(signature), date && span(date)]);
  };

  test.each([
    ['on two lines', '坚持不懈抓好整改。\n\n⟦中共甲县乙局党组⟧\n\n⟦2024年1月5日⟧'],
    ['on one line', '坚持不懈抓好整改。\n⟦中共甲县乙局党组⟧ ⟦2024年1月5日⟧\n'],
    ['on one line without a blank', '坚持不懈抓好整改。\n⟦中共甲县乙局党组⟧⟦2024年1月5日⟧\n'],
    [
      'set to the right',
      '坚持不懈。\n\u3000\u3000\u3000\u3000⟦甲县乙局⟧\r\n\u3000\u3000\u3000\u3000⟦2024年1月5日⟧\r\n',
    ],
    ['a joint signature', '坚持不懈。\n⟦中共甲县乙局党组\n中共甲县丙局党组⟧\n⟦2024年1月5日⟧'],
    ['a date in Chinese numerals', '坚持不懈。\n⟦中共甲县乙局党组⟧\n⟦二〇二四年四月二十八日⟧'],
    ['a date in brackets', '坚持不懈。\n⟦甲县人民政府⟧\n（⟦2024年1月5日⟧）'],
    ['a date alone', '坚持不懈。\n⟦2024年1月5日⟧'],
    ['a body alone', '坚持不懈。\n⟦中共甲县乙局党组⟧'],
    ['above page furniture', '坚持不懈。\n⟦甲县乙局⟧\n⟦2024年1月5日⟧\n【打印本页】【关闭窗口】\n上一篇：无'],
    ['bold', '坚持不懈。\n\n**⟦甲县乙局⟧**\n\n**⟦2024年1月5日⟧**'],
    ['a school', '坚持不懈。\n⟦甲县第一中学⟧\n⟦2024年1月5日⟧'],
    ['table bars behind the date', '坚持不懈。\n⟦甲县乙局⟧\n⟦2024年1月5日⟧ | |'],
  ])('%s', (_what, source) => {
    expect(shown(unmark(source))).toBe(source);
  });

  test.each([
    ['a sentence with a date', '局党组于2024年1月5日召开会议，全面完成整改。'],
    ['a paragraph that ends with a body', '下一步，全面落实县委部署，接受监督的是乙局。'],
    ['a heading', '一、甲县乙局'],
    ['a month without a day', '坚持不懈。\n2024年1月'],
  ])('%s is none', (_what, text) => {
    expect(close(text)).toMatchObject({ signature: null, date: null });
  });

  test('the last date counts, not one in the text above', () => {
    const { date } = close('2023年5月1日\n坚持不懈。\n甲县乙局\n2024年1月5日');
    expect(date?.iso).toBe('2024-01-05');
  });
});

describe('the contact part', () => {
  const shown = (text: string): string => {
    const { contact } = close(text);
    return mark(text, [contact && span(contact)]);
  };
  const INVITATION = '欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。';
  const CHANNELS = '联系电话：0731-12345678；邮政地址：甲县人民路1号；电子邮箱：a@b.cn。';

  test.each([
    ['a paragraph of its own', `甲。\n\n⟦${INVITATION}${CHANNELS}⟧\n\n甲县乙局\n2024年1月5日`],
    ['two paragraphs', `甲。\n⟦${INVITATION}\n${CHANNELS}⟧\n甲县乙局\n2024年1月5日`],
    [
      'one line a channel',
      `甲。\n⟦${INVITATION}\n联系电话：0731-12345678\n邮政地址：甲县人民路1号⟧\n甲县乙局\n2024年1月5日`,
    ],
    ['at the end of a paragraph', `持续抓好整改。⟦${INVITATION}${CHANNELS}⟧`],
    ['a period of publication', '甲。\n⟦公示期：2024年1月5日至1月11日。\n监督电话：0731-12345678⟧'],
    ['labels alone', '甲。\n⟦联系人：张某\n联系电话：0731-12345678⟧'],
    ['an invitation without channels', `甲。\n⟦${INVITATION}⟧`],
  ])('%s', (_what, source) => {
    expect(shown(unmark(source))).toBe(source);
  });

  test('is the one with channels where an earlier sentence invites too', () => {
    const text = `欢迎社会各界监督整改工作，共同推动发展。\n二、乙\n甲。\n${INVITATION}${CHANNELS}`;
    const { contact, channels } = close(text);
    expect(text.slice(contact!.offset, contact!.offset + 10)).toBe(INVITATION.slice(0, 10));
    expect(channels.phones).toHaveLength(1);
  });

  test('ends before the signature', () => {
    const { contact, channels } = close(`${INVITATION}${CHANNELS}\n甲县乙局\n2024年1月5日`);
    expect(contact?.end).toBe(INVITATION.length + CHANNELS.length);
    expect(channels.addresses).toHaveLength(1);
  });

  test('is missing where nobody is invited', () => {
    expect(close('持续抓好整改。\n甲县乙局\n2024年1月5日').contact).toBeNull();
  });
});

describe('next steps without a heading', () => {
  const text = '整改进度：已完成。\n下一步，我局将持续抓好整改。\n以更高标准推进工作。\n甲县乙局\n2024年1月5日';

  test('run to the closing lines', () => {
    const { nextSteps } = close(text, false);
    expect(mark(text, [nextSteps && span(nextSteps)])).toBe(
      text.replace('下一步', '⟦下一步').replace('推进工作。', '推进工作。⟧').replace('。⟧\n甲', '。\n⟧甲'),
    );
  });

  test('are not looked for where a chapter has them', () => {
    expect(close(text, true).nextSteps).toBeNull();
  });
});

test('the body ends before the page furniture', () => {
  const text = '甲。\n甲县乙局\n2024年1月5日\n\n【打印本页】\n\n';
  const { bodyEnd, residue } = close(text);
  expect(text.slice(bodyEnd)).toBe('\n\n【打印本页】\n\n');
  expect(residue.map((b) => text.slice(b.offset, b.end))).toEqual(['【打印本页】']);
});

test('an empty tail ends where it is told', () => {
  expect(readClosing('甲', [], { nextSteps: true, contact: null }, 1)).toMatchObject({
    bodyEnd: 1,
    contact: null,
    signature: null,
    date: null,
  });
});
