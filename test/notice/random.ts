/** Mulberry32: small, seeded, the same everywhere. A failing seed can be run again. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ n < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** 0 ≤ n < limit, whole; 0 where there is nothing to choose from. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}

/** What a notice is made of, and what breaks parsers. */
const PIECES = [
  ...['一、', '（一）', '(1)', '1.', '①', '第一方面：', '问题1：', '反馈问题二：', '一是', '整改任务：', '99、'],
  ...[
    '整改情况：',
    '整改进度:',
    '**整改措施**：',
    '【整改状态】',
    '责任单位：',
    '已完成',
    '正在整改，长期坚持',
    '该问题已整改完成。',
  ],
  ...['。', '；', '，', '：', '“', '”', '（', '）', '《', '【', '】', '、', '「', ' ', '\u3000', '\t'],
  ...['\n', '\n\n', '\r\n', '\r', '# ', '## ', '- ', '> ', '**', '---', '|', '<!--', '-->', '*'],
  ...[
    '联系电话：0731-12345678',
    '欢迎监督。',
    '2024年1月5日',
    '二〇二四年一月五日',
    '中共甲县委员会',
    '当前位置：首页',
    '【打印本页】',
  ],
  ...['題', '據(jù)', '𠮷', '\ufeff', '\u0000', '\ufffd', '\ud800', '1.5亿元', '一、二年级', '甲', 'a', '7'],
];

/** One edit as people and paste accidents make them: typing, deleting, moving, doubling, cutting off. */
export function edited(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(random.of([3, 40, 400])));
  switch (random.below(7)) {
    case 0:
    case 1:
      return text.slice(0, from) + random.of(PIECES) + text.slice(from);
    case 2:
      return text.slice(0, from) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(from, to) + text.slice(to);
    case 4: {
      const rest = text.slice(0, from) + text.slice(to);
      const at = random.below(rest.length + 1);
      return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
    }
    case 5:
      return text.slice(0, from) + text.slice(from, to).replaceAll(/\s+/g, random.of(['', ' ', '\n'])) + text.slice(to);
    default:
      return random.below(20) === 0 ? text.slice(0, from) : text.slice(0, from) + random.of(PIECES) + text.slice(to);
  }
}
