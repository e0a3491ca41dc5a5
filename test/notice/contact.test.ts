import { describe, expect, test } from 'vitest';
import { readChannels } from '../../server/src/notice/contact';
import type { ViewSpan } from '../../server/src/notice/contact';

function read(text: string, kind: 'phones' | 'emails' | 'addresses' | 'postcodes'): string[] {
  return readChannels(text, 0, text.length)[kind].map(({ offset, end }: ViewSpan) => text.slice(offset, end));
}

describe('telephone numbers', () => {
  test.each([
    ['联系电话：0731-58396673', ['0731-58396673']],
    ['联系电话:4297700；', ['4297700']],
    ['电话：（0731）58396673', ['（0731）58396673']],
    ['电话：(010)65603600。', ['(010)65603600']],
    ['电话：0371—65603600', ['0371—65603600']],
    ['电话：0731 58396673', ['0731 58396673']],
    ['电话：0731－58396673', ['0731－58396673']],
    ['联系电话：0731-58396673、58396674', ['0731-58396673', '58396674']],
    ['电话：0731-58396673转8012', ['0731-58396673转8012']],
    ['监督热线：12388', ['12388']],
    ['服务热线：400-810-6666', ['400-810-6666']],
    ['联系方式：0753-2196838', ['0753-2196838']],
    ['联系方式：电话：0753-2196838；', ['0753-2196838']],
    ['座机 0731-58396673', ['0731-58396673']],
    ['来电请拨0731-58396673', ['0731-58396673']],
    ['**联系电话：** 0731-58396673', ['0731-58396673']],
  ])('%s', (text, expected) => {
    expect(read(text, 'phones')).toEqual(expected);
  });

  test.each([
    ['a fax number', '电话：0731-58396673，传真：0731-58396674', ['0731-58396673']],
    ['a postcode', '电话：0731-58396673，邮政编码：411100', ['0731-58396673']],
    ['the digits of a mailbox', '电子邮箱：1097441597@qq.com', []],
    ['a date or a document number', '联系电话：0731-58396673（工作日8:30—11:30）', ['0731-58396673']],
    ['part of a longer number', '电话：58396673123456', []],
    ['the number of a house', '地址：甲县人民路1388号', []],
  ])('not %s', (_what, text, expected) => {
    expect(read(text, 'phones')).toEqual(expected);
  });
});

describe('mailboxes', () => {
  test.each([
    ['电子邮箱：1097441597@qq.com，', ['1097441597@qq.com']],
    ['电子邮箱：bs4297710@163.com。', ['bs4297710@163.com']],
    ['邮箱：xc-ban_1@mail.gov.cn；', ['xc-ban_1@mail.gov.cn']],
    ['邮箱：abc＠163.com', ['abc＠163.com']],
    ['E-mail: a.b@c.gov.cn', ['a.b@c.gov.cn']],
    ['甲@乙', []],
  ])('%s', (text, expected) => {
    expect(read(text, 'emails')).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['通讯地址：甲县人民路12号；', ['甲县人民路12号']],
    ['邮政地址:梅州市梅江区江南路8号;', ['梅州市梅江区江南路8号']],
    ['联系地址：甲县人民路12号（邮政编码：411100）', ['甲县人民路12号']],
    ['地址: 甲县人民路12号，电子邮箱：a@b.cn', ['甲县人民路12号']],
    ['邮政信箱：甲市429号信箱。', ['甲市429号信箱']],
    ['来信地址：甲县人民路12号  邮编：411100', ['甲县人民路12号']],
    ['地址甲县人民路12号', []],
  ])('%s', (text, expected) => {
    expect(read(text, 'addresses')).toEqual(expected);
  });
});

describe('postcodes', () => {
  test.each([
    ['邮政编码：411100', ['411100']],
    ['邮政编码:411100。', ['411100']],
    ['（邮编：411100）', ['411100']],
    ['邮编 411100', ['411100']],
    ['邮政编码：待定', []],
    ['编码：411100', []],
  ])('%s', (text, expected) => {
    expect(read(text, 'postcodes')).toEqual(expected);
  });
});

test('a whole contact paragraph', () => {
  const text =
    '联系方式:乙局审计股，电话：0731-58396673，地址: 甲县人民路12号，电子邮箱：1097441597@qq.com，邮政编码:411100。';
  expect(read(text, 'phones')).toEqual(['0731-58396673']);
  expect(read(text, 'addresses')).toEqual(['甲县人民路12号']);
  expect(read(text, 'emails')).toEqual(['1097441597@qq.com']);
  expect(read(text, 'postcodes')).toEqual(['411100']);
});

test('only what stands between the offsets counts', () => {
  const text = '电话：0731-58396673。电话：0731-58396674。';
  const { phones } = readChannels(text, 17, text.length);
  expect(phones.map(({ offset, end }) => text.slice(offset, end))).toEqual(['0731-58396674']);
});

test('a paragraph without channels has none', () => {
  expect(readChannels('欢迎广大干部群众进行监督。', 0, 12)).toEqual({
    phones: [],
    emails: [],
    addresses: [],
    postcodes: [],
  });
});

test('an address ends before the next label, though only a blank stands between them', () => {
  const text = '通讯地址：青禾区学府路1号区教育局办公室 邮政编码：899400 电子邮箱：jyj@qinghe.example';
  const { addresses, postcodes } = readChannels(text, 0, text.length);
  expect(addresses.map(({ offset, end }) => text.slice(offset, end))).toEqual(['青禾区学府路1号区教育局办公室']);
  expect(postcodes).toHaveLength(1);
});
