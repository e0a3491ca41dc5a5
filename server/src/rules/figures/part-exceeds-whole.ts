import { Words } from '../words';
import type { Rule } from '../rule';
import { breakdownsOf } from './breakdowns';

export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  title: 'Part larger than the whole',
  group: 'figures',
  severity: 'error',
  authority: '本工具',
  source: '算术：部分不大于总数',
  summary: 'What stands behind 其中 is no more than what it is a part of.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { wholes, parts } of breakdownsOf(notice)) {
      for (const part of parts) {
        const same = wholes.filter((w) => w.counter === part.counter);
        const whole = same.at(-1);
        // 46名（52人次）: in which of the two the part is counted is not known.
        if (!whole || part.vague || same.some((w) => w.vague || w.value >= part.value)) continue;
        report({
          ...words.raw(part.from, part.to),
          message: { text: 'This part is larger than the whole of which it is a part: check both figures.' },
          related: [{ ...words.raw(whole.from, whole.to), message: { text: 'The whole' } }],
        });
      }
    }
  },
};
