import { expect, test } from 'vitest';
import { NodeMap } from '../../server/src/notice/node-map';
import { treeOf } from './reading';

test('a NodeMap answers like a Map', () => {
  const [first, second, third] = treeOf('一、甲\n二、乙\n三、丙').nodes;
  const map = new NodeMap<string | null>();
  map.set(third!, '丙');
  map.set(first!, null);
  map.set(first!, null);
  expect([map.size, map.has(first!), map.has(second!), map.get(third!)]).toEqual([2, true, false, '丙']);
  map.delete(third!);
  map.delete(second!);
  expect([map.size, map.has(third!), map.get(first!)]).toEqual([1, false, null]);
});
