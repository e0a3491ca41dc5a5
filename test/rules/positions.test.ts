import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseNotice } from '../../server/src/notice/index';
import { Positions, Starting, unitsOf } from '../../server/src/rules/positions';

const UNITS = unitsOf('（一对');

test('the places of units that were asked for, and of others', () => {
  const positions = new Positions('一对（一）对子');
  expect([...positions.at(UNITS[1]!)]).toEqual([0, 3]);
  expect([...positions.at('子'.charCodeAt(0))]).toEqual([6]);
  expect([...positions.at('无'.charCodeAt(0))]).toEqual([]);
  expect([...positions.atAny(UNITS)]).toEqual([0, 1, 2, 3, 5]);
});

test('a pattern finds the same by its beginnings as by a search', () => {
  const pattern = /对[一子]|（.{1,3}）|一一/g;
  const starting = new Starting(['对一', '对子', '（', '一'], pattern);
  const letters = fc.string({ unit: fc.constantFrom(...'一对（）子，'), maxLength: 40 });
  fc.assert(
    fc.property(letters, (text) => {
      const found = starting.in(text, new Positions(text)).map((m) => [m.index, m[0]]);
      expect(found).toEqual([...text.matchAll(pattern)].map((m) => [m.index, m[0]]));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a notice in traditional characters has places for both texts', () => {
  const notice = parseNotice('關於問題(wèn tí)整改進展情況的通報');
  expect(Positions.of(notice).text).toBe(notice.view.text);
  expect(Positions.ofRaw(notice).text).toBe(notice.text);
  const plain = parseNotice('关于问题整改进展情况的通报');
  expect(Positions.ofRaw(plain)).toBe(Positions.of(plain));
});
