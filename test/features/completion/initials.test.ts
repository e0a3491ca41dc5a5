import { expect, it } from 'vitest';
import { initials } from '../../../server/src/features/completion/initials';

it.each([
  ['已完成', 'ywc'],
  ['阿座', 'az'],
  ['下一步打算', 'xybds'],
  ['重新调整', 'cxtz'],
  ['问题12：', 'wt12'],
  ['“三会一课”', 'shyk'],
  ['A类', 'al'],
  ['', ''],
])('%s → %s', (text, letters) => {
  expect(initials(text)).toBe(letters);
});

it('every letter begins where it should', () => {
  expect(initials('澳八怖擦措搭堕蛾贰发阜噶过哈祸击骏喀阔垃络妈穆拿诺哦沤啪瀑期群然弱撒所塌唾挖误昔迅压孕匝座')).toBe(
    'abbccddeeffgghhjjkkllmmnnooppqqrrssttwwxxyyzz',
  );
});
