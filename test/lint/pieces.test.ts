import { describe, expect, it } from 'vitest';
import { Pieces } from '../../server/src/lint/pieces';
import type { Edit } from '../../server/src/rules/rule';

const edit = (from: number, to: number, text: string): Edit => ({ range: [from, to], text });
const apply = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((t, { range, text: own }) => t.slice(0, range[0]) + own + t.slice(range[1]), text);

describe('a text under repair', () => {
  it('reads as the original until something is applied', () => {
    const pieces = new Pieces('青禾区');
    expect(pieces.text).toBe('青禾区');
    expect(pieces.edits()).toEqual([]);
  });

  it('composes rounds into edits of the original', () => {
    const original = '一,二;三.四';
    const pieces = new Pieces(original);
    pieces.apply([edit(1, 2, '，'), edit(3, 4, '；')]);
    pieces.apply([edit(0, 2, '壹：'), edit(5, 6, '')]);
    expect(pieces.text).toBe('壹：二；三四');
    expect(apply(original, pieces.edits())).toBe(pieces.text);
  });

  it('keeps insertions at both ends, and edits inside what an earlier round inserted', () => {
    const pieces = new Pieces('乙');
    pieces.apply([edit(0, 0, '甲甲'), edit(1, 1, '丙')]);
    pieces.apply([edit(1, 2, '子')]);
    expect(pieces.text).toBe('甲子乙丙');
    expect(pieces.edits()).toEqual([edit(0, 0, '甲子'), edit(1, 1, '丙')]);
  });

  it('composes at random as applying one after the other does', () => {
    let seed = 7;
    const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    for (let run = 0; run < 300; run += 1) {
      const original = Array.from({ length: random(12) }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
      const pieces = new Pieces(original);
      let text = original;
      for (let round = 0; round < 3; round += 1) {
        const edits: Edit[] = [];
        for (let at = 0; at <= text.length; at += 1 + random(4)) {
          const to = Math.min(text.length, at + random(2));
          edits.push(edit(at, to, 'ab'.slice(random(3))));
          at = to;
        }
        text = apply(text, edits);
        pieces.apply(edits);
        expect(pieces.text).toBe(text);
      }
      expect(apply(original, pieces.edits())).toBe(text);
    }
  });
});
