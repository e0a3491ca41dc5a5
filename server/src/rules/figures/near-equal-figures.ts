import { Words } from '../words';
import type { Rule } from '../rule';
import type { Amount } from './amounts';
import { amountsIn } from './amounts';

/** Smaller figures come close by chance. */
const LEAST = 500;
const NEAR = 0.01;
const MOST = 40;
const SHORTEST = 15;
/** Three numbers of three digits, years not counted; anything less is not worth reading. */
const THREE = /(?:\d{3,}(?![年\d])\D[^]*?){3}/;

export const nearEqualFigures: Rule = {
  id: 'near-equal-figures',
  title: 'Figures nearly equal',
  group: 'figures',
  severity: 'hint',
  off: true,
  authority: '本工具',
  source: '同一段落中两数之和与另一数相差不足1%，可能同指一事',
  summary: 'Two figures that nearly add up to a third of the same kind may be meant to.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const paragraph of notice.paragraphs) {
      const { from, to } = words.at(paragraph);
      if (to - from < SHORTEST || !THREE.test(words.text.slice(from, to))) continue;
      const large = amountsIn(words.text, from, to).filter((a) => a.value >= LEAST && !a.vague);
      if (large.length < 3 || large.length > MOST) continue;
      for (const whole of large) {
        const parts = pair(large, whole);
        if (!parts) continue;
        const [a, b] = parts;
        report({
          ...words.raw(whole.from, whole.to),
          message: {
            text: '{a} and {b} make {sum}, nearly {whole}: are these the same people or things?',
            args: { a: a.value, b: b.value, sum: a.value + b.value, whole: whole.value },
          },
          related: parts.map((p) => ({ ...words.raw(p.from, p.to), message: { text: 'A part' } })),
        });
        break;
      }
    }
  },
};

function pair(large: readonly Amount[], whole: Amount): [Amount, Amount] | null {
  const same = large.filter((a) => a !== whole && a.counter === whole.counter && a.value < whole.value);
  for (const [i, a] of same.entries()) {
    for (const b of same.slice(i + 1)) {
      const off = Math.abs(a.value + b.value - whole.value);
      if (off > 0 && off < whole.value * NEAR) return [a, b];
    }
  }
  return null;
}
