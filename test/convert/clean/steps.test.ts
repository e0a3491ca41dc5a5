import { describe, expect, it } from 'vitest';
import bundle from '../../../l10n/bundle.l10n.zh-cn.json';
import { clean, STEP_IDS, STEPS } from '../../../server/src/convert/clean/index';
import type { StepId } from '../../../server/src/convert/clean/index';
import { parseNotice } from '../../../server/src/notice/index';
import { noticeWith } from '../../notice/reading';

const by = (text: string, ...steps: StepId[]): string => clean(parseNotice(text), {}, steps).text;

const TRADITIONAL = `青禾區水務局黨組關於巡察整改進展情況的通報

根據區委統一部署，區委第一巡察組對水務局黨組開展了巡察，現將整改情況予以公布。

問題1：落實河長制著力不夠，對著名景點的（幹渠）管護不瞭解，乾坤灣未治理。
整改進度：已完成整改。
`;
const ANNOTATED = TRADITIONAL.replace(/[據務黨報問題對幹乾]/g, (character) => `${character}(bào)`);

describe('the step', () => {
  it('paragraphs splits a line at headings, labels and the closing lines', () => {
    const measures = `整改措施：${'区水务局党组组织学习专题研讨，印发通知，开展督查，逐项销号。'.repeat(4)}`;
    const flat = noticeWith('一、整改情况', '（一）学习方面', `1.学习不够。${measures}整改进度：已完成。`).replace(
      /\n+/g,
      ' ',
    );
    const line = `${flat} 二、下一步打算 欢迎干部群众监督。联系电话：0999-5550101。 青禾区水务局党组 2024年5月6日`;
    const text = by(line, 'paragraphs');
    expect(text.split(/\n+/).slice(2)).toEqual([
      '一、整改情况',
      '（一）学习方面',
      '1.学习不够。',
      measures,
      '整改进度：已完成。',
      '二、下一步打算',
      '欢迎干部群众监督。联系电话：0999-5550101。',
      '青禾区水务局党组',
      '2024年5月6日',
    ]);
  });

  it('residue deletes the lines of the page', () => {
    const text = noticeWith('一、整改情况');
    expect(by(`当前位置：首页 > 通知公告\n${text}\n【打印本页】 【关闭窗口】\n`, 'residue')).toBe(`${text}\n`);
  });

  it('pinyin deletes readings and leaves words in brackets', () => {
    expect(by(ANNOTATED, 'pinyin')).toBe(TRADITIONAL);
  });

  it('simplified converts words, and takes readings away first', () => {
    const text = by(ANNOTATED, 'simplified');
    // Alone, 乾 is 干: the word is known only without the reading in it.
    expect(text).toContain('问题1：落实河长制着力不够，对著名景点的（干渠）管护不了解，乾坤湾未治理。');
    expect(text).toBe(by(TRADITIONAL, 'simplified'));
  });

  it('simplified leaves a simplified text alone, with the names in it', () => {
    const text = noticeWith('区委书记李乾、乾县干部王著参加，学习《問題清單》。');
    expect(by(text, 'simplified')).toBe(text);
  });

  it('width corrects marks, letters and digits, but no status, quotation, number or address', () => {
    const list = [
      '一、整改情况',
      '问题1:学习不够(制度), 共１２次,比例1:500,“先学,后干”。',
      '整改进度:已完成,长期坚持。',
    ];
    expect(
      by(noticeWith(...list, '电子邮箱:a,b@sw.example'), 'width')
        .split('\n\n')
        .slice(3),
    ).toEqual([
      '问题1：学习不够（制度）， 共12次，比例1:500，“先学,后干”。',
      '整改进度：已完成,长期坚持。',
      '电子邮箱：a,b@sw.example',
    ]);
  });

  it("spaces deletes blanks between characters, at line ends and of the page's source", () => {
    const text = noticeWith('一、整改情况', '问题1：学习不够， 落实 不力，措施不多。', '整改进度：已完成。');
    const indented = text.replace(/^(?=.)/gm, '          ').replace(/$/gm, ' ');
    expect(by(indented, 'spaces')).toBe(text.replace('， 落实 不力', '，落实不力'));
  });

  it('spaces leaves a signature that stands far to the right', () => {
    const text = `${noticeWith('一、整改情况')}\n\n                    青禾区水务局党组\n`;
    expect(by(text, 'spaces')).toBe(text);
  });
});

describe('all of them', () => {
  it('leave what the writer has silenced', () => {
    const text = `<!-- rectify-disable-file halfwidth-punctuation -->\n${noticeWith('经查,属实,已整改。')}`;
    expect(by(text, ...STEP_IDS)).toBe(text);
  });

  it('keep the line ends of the file', () => {
    const flat = noticeWith('一、整改情况', `问题1：学习不够。${'整改措施：已学习。'.repeat(40)}`, '二、下一步打算');
    const text = by(`当前位置：首页\r\n${flat.replace(/\n+/g, ' ')}\r\n`, ...STEP_IDS);
    expect(text.match(/\r\n/g)!.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/(?<!\r)\n/);
  });

  it('count their places', () => {
    const { counts } = clean(parseNotice(`当前位置：首页\n${noticeWith('经查,属实,已整改。')}`), {}, [
      'width',
      'residue',
    ]);
    expect([...counts]).toEqual([
      ['residue', 1],
      ['width', 2],
    ]);
  });

  it('have names in both languages', () => {
    expect(STEPS.map(({ title }) => title).filter((title) => !(title in bundle))).toEqual([]);
  });
});
