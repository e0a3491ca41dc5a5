import type { Edit, Rule } from '../../server/src/rules/rule';

const BASE = {
  group: 'structure',
  severity: 'warning',
  authority: '实务',
  source: '',
  title: '',
  summary: '',
  profiles: 'all',
  fixes: true,
} as const;

/** Two rules that need no understanding of the text: protocol tests are about messages, not about notices. */
export const RULES: readonly Rule[] = [
  {
    ...BASE,
    id: 'jiezhi-jiezhi',
    check({ text }, report) {
      for (let at = text.indexOf('截止'); at >= 0; at = text.indexOf('截止', at + 1)) {
        const fix: Edit[] = [{ range: [at, at + 2], text: '截至' }];
        report({ offset: at, endOffset: at + 2, message: { text: 'Write 截至' }, fix });
      }
    },
  },
  {
    ...BASE,
    id: 'contact-missing',
    severity: 'error',
    check({ text }, report) {
      if (text.includes('联系电话')) return;
      const end = text.length;
      const edits: Edit[] = [{ range: [end, end], text: '联系电话：\n', snippet: '联系电话：${1:0999-5550100}\n' }];
      report({
        offset: 0,
        endOffset: text.indexOf('\n'),
        message: { text: 'The contact is missing' },
        related: [{ offset: end, endOffset: end, message: { text: 'It belongs here' } }],
        suggestions: [{ title: { text: 'Insert the contact' }, edits }],
      });
    },
  },
];

export const NOTICE = `青禾区水务局党组关于巡察整改进展情况的通报

根据区委统一部署，现予以公布。

一、巡察反馈问题整改情况

问题1：学习不够深入。
整改情况：截止目前，已开展学习12次。
整改进度：已完成整改。
`;

export const REQUIRED_PART_RULES: readonly Rule[] = [];
