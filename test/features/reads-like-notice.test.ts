import { describe, expect, it } from 'vitest';
import { readsLikeNotice } from '../../client/src/reads-like-notice';

const body = '\n\n根据区委统一部署，现将整改情况予以公布。\n\n一、整改情况\n';

describe('a text whose switch is offered', () => {
  it.each([
    '青禾区水务局党组关于巡察整改进展情况的通报',
    '# 青禾区水务局党组关于巡察整改进展情况的通报',
    '**青禾区审计整改结果公告**',
    '中共青禾区水务局党组\n关于落实区委第二巡察组反馈意见整改\n情况的报告',
    '首页 > 公开\n【打印本页】\n\n青禾区关于巡察整改情况的通报',
    '青禾區教育局關於巡察整改進展情況的通報',
    '青禾區(qū)關(guān)於整改進(jìn)展情況的通報(bào)',
    '青禾区关于督察反馈问题整改完成情况的公示',
    '青禾区水务局关于巡察整改落实情况',
    '\ufeff　　青禾区关于整改情况的报告',
  ])('%s', (title) => {
    expect(readsLikeNotice(title + body)).toBe(true);
  });
});

describe('a text that is left alone', () => {
  it.each([
    ['nothing', ''],
    ['another document', '青禾区水务局2024年工作总结' + body.replaceAll('整改', '工作')],
    ['a heading', '青禾区水务局2024年工作总结\n\n（一）巡察整改情况\n'],
    ['a sentence', '会议听取了关于巡察整改情况的通报。\n会议认为……\n'],
    ['an item of an agenda', '会议议程\n\n1.学习文件；\n2.审议关于整改情况的报告；\n'],
    ['another kind of notice', '青禾区水务局关于表彰先进的通报\n'],
    ['a title further down', `${'第一行\n'.repeat(12)}青禾区关于整改情况的通报\n`],
  ])('%s', (_kind, text) => {
    expect(readsLikeNotice(text)).toBe(false);
  });
});
