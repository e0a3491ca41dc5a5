import { Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { MASK } from '../words';
import { Ground } from './ground';
import { isGap } from './signs';

const [NEWLINE] = unitsOf('\n') as [number];

export const trailingSpace: Rule = {
  id: 'trailing-space',
  title: 'Blanks at the end of a line',
  group: 'typography',
  severity: 'hint',
  authority: '本工具',
  source: '行末空格（含全角空格）不可见，转换格式时会变成空行或错位',
  summary: 'No blanks stand at the end of a line.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    const newlines = Positions.of(notice).at(NEWLINE);
    let start = 0;
    for (let i = 0; i <= newlines.length; i += 1) {
      const next = newlines[i] ?? text.length;
      const end = next > start && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next;
      let from = end;
      while (from > start && isGap(text.charCodeAt(from - 1))) from -= 1;
      const line = { from: start, to: end };
      start = next + 1;
      if (from === end || text[from - 1] === MASK || isMarkdownBreak(notice.markdown, text, line, from)) continue;
      const { offset, endOffset } = ground.spot(from, end);
      report({
        offset,
        endOffset,
        message: { text: 'Delete the blanks at the end of the line ({count}).', args: { count: end - from } },
        fix: [{ range: [offset, endOffset], text: '' }],
      });
    }
  },
};

/** Two spaces or more behind words break the line in Markdown. */
function isMarkdownBreak(
  markdown: boolean,
  text: string,
  line: { readonly from: number; readonly to: number },
  from: number,
): boolean {
  return markdown && from > line.from && /^ {2,}$/.test(text.slice(from, line.to));
}
