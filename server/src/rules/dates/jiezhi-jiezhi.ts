import { Words } from '../words';
import type { Rule } from '../rule';
import { ENDING_BY_ITSELF } from './lexicon';

/** 截止 before a point in time. 截止到 means the same as 截至 and is right, 报名截止 and 截止日期 are other uses. */
const JIEZHI =
  /截止(?=\s?(?:[\d０-９〇二]{4}\s?年|[\d０-９]{1,2}\s?月|目前|当前|现在|今[年日天]|本[年月周]|上[年月]|去年|年[底末]|月[底末]|[一二三四五六七八九十]{1,2}月|发稿|成文))/g;

export const jiezhiJiezhi: Rule = {
  id: 'jiezhi-jiezhi',
  title: '截止 for 截至',
  group: 'dates',
  severity: 'warning',
  authority: '实务',
  source: '《现代汉语词典》：“截至”后接时间，“截止”不带时间宾语',
  summary: 'Before a point in time stands 截至, not 截止.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const words = Words.of(notice);
    if (!words.text.includes('截止')) return;
    for (const { index: at } of words.text.matchAll(JIEZHI)) {
      if (ENDING_BY_ITSELF.test(words.text.slice(Math.max(0, at - 4), at))) continue;
      const span = words.raw(at, at + 2);
      const from = words.raw(at + 1, at + 2).offset;
      report({
        ...span,
        message: { text: '“截止” takes no point in time: write “截至”.' },
        fix: [{ range: [from, from + 1], text: '至' }],
      });
    }
  },
};
