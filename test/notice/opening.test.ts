import { describe, expect, test } from 'vitest';
import { isResidue, readOpening } from '../../server/src/notice/opening';
import { scan } from '../../server/src/notice/scan';
import { mark, span, unmark } from './marked';
import { BACKGROUND, TITLE } from './reading';

const open = (text: string): ReturnType<typeof readOpening> => readOpening(text, scan(text).blocks);
const titled = (text: string): string => mark(text, open(text).title.map(span));
const words = (text: string, spans: readonly { offset: number; end: number }[]): string[] =>
  spans.map(({ offset, end }) => text.slice(offset, end));

describe('the title', () => {
  test.each([
    ['one line', `⟦${TITLE}⟧\n\n${BACKGROUND}`],
    ['over three lines', `⟦中共甲县乙局党组⟧\n⟦关于落实县委第一巡察组反馈意见⟧\n⟦整改情况的报告⟧\n\n${BACKGROUND}`],
    ['a joint one', `⟦中共甲县乙局党组⟧\n⟦中共甲县丙局党组⟧\n⟦关于巡察整改进展情况的通报⟧\n\n${BACKGROUND}`],
    ['below the name of the site', `甲县人民政府门户网站首页\n⟦${TITLE}⟧\n\n${BACKGROUND}`],
    ['below a breadcrumb', `当前位置：首页 > 公示公告\n⟦${TITLE}⟧\n\n${BACKGROUND}`],
    ['with a date glued to it', `⟦${TITLE}⟧2024-01-05\n\n${BACKGROUND}`],
    ['with table bars', `⟦${TITLE}⟧ | |\n\n${BACKGROUND}`],
    ['as a Markdown heading', `# ⟦${TITLE}⟧\n\n${BACKGROUND}`],
    ['bold', `**⟦${TITLE}⟧**\n\n${BACKGROUND}`],
    ['behind a BOM and an indent', `\ufeff\u3000\u3000⟦${TITLE}⟧\r\n\r\n${BACKGROUND}`],
    ['without a genre word', `⟦中共甲县乙局党组巡察整改进展情况⟧\n\n${BACKGROUND}`],
    ['above a short lead-out', `⟦${TITLE}⟧\n\n根据有关要求，现将整改完成情况予以公示。\n\n一、甲`],
    ['printed twice', `⟦${TITLE}⟧\n${TITLE}\n\n${BACKGROUND}`],
    ['above a note in brackets', `⟦${TITLE}⟧\n（2024年1月5日）\n\n${BACKGROUND}`],
    ['above a document number', `⟦${TITLE}⟧\n甲乙发〔2024〕5号\n\n${BACKGROUND}`],
    ['above its speaker', `⟦${TITLE}⟧\n——在县委常委会会议上\n\n${BACKGROUND}`],
  ])('%s', (_what, source) => {
    expect(titled(unmark(source))).toBe(source);
  });

  test('is missing where the text begins at once', () => {
    expect(open(`${BACKGROUND}\n\n一、甲`).title).toEqual([]);
    expect(open('一、甲\n二、乙').title).toEqual([]);
    expect(open('').title).toEqual([]);
  });
});

describe('the addressee', () => {
  const addressee = (text: string): string => mark(text, open(text).addressee ? [span(open(text).addressee!)] : []);

  test.each([
    ['one body', `${TITLE}\n\n⟦中共甲县县委巡察工作领导小组：⟧\n\n${BACKGROUND}`],
    ['several', `${TITLE}\n\n⟦县委巡察工作领导小组办公室、县纪委监委、县委组织部：⟧\n\n${BACKGROUND}`],
    ['with a half-width colon', `${TITLE}\n\n⟦市委审计委员会:⟧\n\n${BACKGROUND}`],
    ['a spoken address', `${TITLE}\n\n⟦主任、各位副主任、各位委员：⟧\n\n${BACKGROUND}`],
    ['behind a document number', `${TITLE}\n甲乙发〔2024〕5号\n⟦县委巡察办：⟧\n${BACKGROUND}`],
  ])('%s', (_what, source) => {
    expect(addressee(unmark(source))).toBe(source);
  });

  test.each(['现将有关情况报告如下：', '具体整改情况通报如下：', '一、总体情况：', '整改情况：'])(
    'is not %s',
    (line) => {
      expect(open(`${TITLE}\n\n${line}\n\n一、甲`).addressee).toBeNull();
    },
  );
});

describe('the background', () => {
  const background = (...paragraphs: string[]): string[] => {
    const text = [TITLE, ...paragraphs].join('\n\n');
    return words(text, open(text).background).map((w) => w.slice(0, 6));
  };

  test('is the first paragraph', () => {
    expect(background(BACKGROUND, '局党组高度重视，召开专题会议研究部署。', '一、甲')).toEqual(['根据县委统一']);
  });

  test('runs on to the lead-out', () => {
    const [first, second] = [
      '根据县委统一部署，县委第一巡察组开展了巡察。',
      '巡察组反馈了意见。现将整改情况予以公布。',
    ];
    expect(background(first!, second!, '一、甲')).toEqual(['根据县委统一', '巡察组反馈了']);
  });

  test('is missing where a heading follows the title', () => {
    expect(background('一、甲', BACKGROUND)).toEqual([]);
  });

  test('is followed by the first block that is none of the opening', () => {
    const text = [TITLE, '县委巡察办：', BACKGROUND, '一、甲'].join('\n');
    const { blocks } = scan(text);
    expect(text.slice(blocks[open(text).next]!.offset)).toBe('一、甲');
  });
});

describe('page furniture', () => {
  const residue = (line: string): boolean => isResidue(line, scan(line).blocks[0]!);

  test.each([
    ...[
      '当前位置：首页 > 公示公告',
      '首页 > 政务公开',
      '【信息来源：甲县纪委】',
      '来源: 本站',
      '发布时间：2024-01-05 17:44',
    ],
    ...[
      '【打印本页】 【关闭窗口】',
      '打印 关闭',
      '浏览量：123',
      '字体大小：大 中 小',
      '分享到：',
      '上一篇：无',
      '长者服务专区',
    ],
    ...['2025-07-08 16:17:19', '责任编辑：甲'],
  ])('%s', (line) => {
    expect(residue(line)).toBe(true);
  });

  test.each(['来源于群众反映的问题', '关闭砖厂3家。', '打印机采购不规范', '一、甲', '2024年1月5日', '时间紧、任务重'])(
    'not %s',
    (line) => {
      expect(residue(line)).toBe(false);
    },
  );

  test('above and between the parts of the opening is kept apart', () => {
    const text = ['当前位置：首页', TITLE, '发布时间：2024-01-05', '来源：本站', BACKGROUND, '一、甲'].join('\n');
    const { title, residue, background } = open(text);
    expect(words(text, title)).toEqual([TITLE]);
    expect(words(text, residue)).toEqual(['当前位置：首页', '发布时间：2024-01-05', '来源：本站']);
    expect(background).toHaveLength(1);
  });
});
