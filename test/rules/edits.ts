import fc from 'fast-check';

/** What a writer, a paste or a slip of the hand does to a text. Places are shares of the text's length, 0 to 1. */
export interface Change {
  readonly kind: 'delete' | 'insert' | 'duplicate' | 'cut';
  readonly unit: 'line' | 'character';
  readonly at: number;
  readonly count: number;
  readonly what: string;
}

/** What breaks structure where it turns up at the wrong place. */
const FRAGMENTS = [
  ...['\n', '\r\n', '\n\n', '\u3000\u3000', ' ', '\ufeff', '\u200b', '\t', '\ud83d', '\u2028'],
  ...[
    '一、',
    '（二）',
    '3.',
    '问题9：',
    '第一方面：',
    '一是',
    '①',
    '## ',
    '**',
    '> ',
    '- [x] ',
    '---\n',
    '<!--',
    '-->',
  ],
  ...[
    '整改进度：',
    '整改措施:',
    '已完成整改。',
    '除1项外，',
    '责任单位：',
    '联系电话：',
    '0999-5550100',
    'a@b.example',
  ],
  ...[
    '2024年4月28日',
    '二〇二四年',
    '中共青禾区水务局党组',
    '下一步，',
    '首页 > ',
    '發佈時間：',
    '(zhěng)',
    '『』',
    '𠮷',
    '。',
  ],
  ...['中共青禾区委巡察工作领导小组：\n', '现将有关情况报告如下：', '一、整改工作组织情况\n', '三、下一步打算\n'],
];

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'insert', 'duplicate', 'cut'),
    unit: fc.constantFrom('line', 'character'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 6 }),
    what: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 5 })),
  }),
  { minLength: 1, maxLength: 12 },
);

export function change(text: string, list: readonly Change[]): string {
  return list.reduce((current, { kind, unit, at, count, what }) => {
    const parts = unit === 'line' ? current.split(/(?<=\n)/) : current.split('');
    const from = Math.floor(at * parts.length);
    const taken = parts.slice(from, from + count);
    if (kind === 'insert') parts.splice(from, 0, what);
    else if (kind === 'duplicate') parts.splice(from, 0, ...taken);
    else if (kind === 'delete') parts.splice(from, count);
    // Moved somewhere else, as when a paragraph is cut and pasted.
    else parts.splice(Math.floor(at * 7919) % (parts.length + 1), 0, ...parts.splice(from, count));
    return parts.join('');
  }, text);
}
