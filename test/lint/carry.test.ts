import { describe, expect, it } from 'vitest';
import { carry } from '../../server/src/lint/carry';
import type { Finding } from '../../server/src/lint/finding';

const BEFORE = '甲乙丙丁戊己庚辛';

function at(words: string, more: Partial<Finding> = {}): Finding {
  const offset = BEFORE.indexOf(words);
  return { ruleId: 'r', severity: 'hint', offset, endOffset: offset + words.length, message: { text: words }, ...more };
}

describe('findings of an older text', () => {
  it('stay before the change, move behind it, and go where they touch it', () => {
    const carried = carry([at('甲'), at('丁'), at('戊'), at('庚')], BEFORE, '甲乙丙丁新戊己庚辛');
    expect(carried.map((f) => [f.message.text, f.offset])).toEqual([
      ['甲', 0],
      ['庚', 7],
    ]);
  });

  it('take their edits and related places along', () => {
    const fix = [{ range: [6, 7] as const, text: '' }];
    const related = [{ offset: 0, endOffset: 1, message: { text: '甲' } }];
    const [moved] = carry([at('庚', { fix, related })], BEFORE, '甲乙丁戊己庚辛');
    expect(moved).toMatchObject({ offset: 5, fix: [{ range: [5, 6] }], related: [{ offset: 0, endOffset: 1 }] });
  });

  it('go where one of their edits touches the change', () => {
    const fix = [{ range: [3, 4] as const, text: '' }];
    expect(carry([at('庚', { fix })], BEFORE, '甲乙丙新戊己庚辛')).toEqual([]);
  });
});
