import { Positions } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { wrongEnumerations } from './enumerations';
import { wrongLists } from './lists';

export const listCountMismatch: Rule = {
  id: 'list-count-mismatch',
  title: 'List and number differ',
  group: 'figures',
  severity: 'warning',
  authority: '本工具',
  source: '列举的项数与其后的数字相符；有“等”字的列举可以少于该数',
  summary: 'A list names as many things as the number beside it says.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, listed, counted } of wrongLists(Positions.of(notice))) {
      report({
        ...words.raw(from, to),
        message: {
          text: '{listed} are named, {counted} are counted: correct the number, complete the list, or add 等.',
          args: { listed, counted },
        },
      });
    }
    for (const { from, to, listed, counted } of wrongEnumerations(words.text, Positions.of(notice))) {
      report({
        ...words.raw(from, to),
        message: {
          text: '{counted} are announced here, but 一是, 二是 … count {listed}: correct one of them.',
          args: { listed, counted },
        },
      });
    }
  },
};
