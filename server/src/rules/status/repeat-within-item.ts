import type { Notice } from '../../notice/model';
import { firstFrom, Positions, unitsOf } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { repeatsOf } from './duplicates';
import type { Passage } from './items';
import { itemsOf } from './items';

export const repeatWithinItem: Rule = {
  id: 'repeat-within-item',
  title: 'Repetition within a problem',
  group: 'status',
  severity: 'hint',
  authority: '实务',
  source: '同一问题的措施中同一句话写了两遍，多为修改时粘贴所致',
  summary: 'The measures of one problem do not say the same fifteen characters twice.',
  profiles: 'all',
  options: {
    length: { default: 15, minimum: 15, maximum: 500, description: 'Identical characters that are no accident.' },
  },
  check(notice, report, { options: { length = 15 } }) {
    const words = Words.of(notice);
    for (const { here, there } of [...repeatsOf(notice).within, ...documentsTwice(notice)]) {
      if (here.to - here.from < length) continue;
      report({
        ...words.raw(here.from, here.to),
        message: { text: 'These words stand earlier in the same problem: delete one of the two, or tell what is new.' },
        related: [{ ...words.raw(there.from, there.to), message: { text: 'The same words' } }],
      });
    }
  },
};

const LONG_TITLE = /《[^《》\n]{11,80}》/y;
const [OPENING] = unitsOf('《') as [number];
const VERB = /[一-龥]{2}$/;

/** 印发《…办法》 twice: the same document is issued once. To name it with another verb is no repetition. */
function documentsTwice(notice: Notice): { here: Passage; there: Passage }[] {
  const titles = Positions.of(notice).at(OPENING);
  const found: { here: Passage; there: Passage }[] = [];
  for (const { passages } of itemsOf(notice)) {
    const seen = new Map<string, Passage>();
    for (const { from, to } of passages) {
      for (let i = firstFrom(titles, from); i < titles.length && titles[i]! < to; i += 1)
        documentAt(notice, titles[i]!, { from, to }, seen, found);
    }
  }
  return found;
}

function documentAt(
  notice: Notice,
  at: number,
  { from, to }: Passage,
  seen: Map<string, Passage>,
  found: { here: Passage; there: Passage }[],
): void {
  const { plain } = Words.of(notice);
  LONG_TITLE.lastIndex = at;
  const title = LONG_TITLE.exec(plain)?.[0];
  if (title === undefined || at + title.length > to) return;
  const verb = VERB.exec(plain.slice(Math.max(from, at - 2), at))?.[0];
  if (!verb) return;
  const here = { from: at - 2, to: at + title.length };
  const there = seen.get(verb + title);
  if (there) found.push({ here, there });
  else seen.set(verb + title, here);
}
