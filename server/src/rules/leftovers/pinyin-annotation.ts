import { isCjk } from '../../notice/characters';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';

/** Latin letters in brackets, perhaps with tone marks. */
const LETTERS = new Starting('(（', /[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿê ’']{1,24})[)）]/);
/**
 * The reading of one character or of a word: 根據(jù), 重(chóng)新. A word in brackets has no tone marks: (境) (APP) (app). Syllables
 * without tone are those of particles.
 */
const READING =
  /^(?:[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê][a-z]{0,3}[ '’]?){1,4}$|^(?:de|le|zi|men|me|zhe|guo|ma|ne|ba|tou)$/;

export const pinyinAnnotation: Rule = {
  id: 'pinyin-annotation',
  title: 'Pinyin in brackets',
  group: 'leftovers',
  severity: 'warning',
  authority: '本工具',
  source: '网页繁简转换工具留下的注音不属于正文（梅州样本中有 1294 处）',
  summary: 'Characters are not followed by their reading in brackets, as some web pages leave them.',
  profiles: 'all',
  options: {
    count: {
      default: 5,
      minimum: 1,
      maximum: 1000,
      description: 'So many are none of the writer’s own help with rare characters.',
    },
  },
  fixes: 'deletion',
  check(notice, report, { options: { count = 5 } }) {
    const { text } = notice;
    const glosses = LETTERS.in(text, Positions.ofRaw(notice)).filter(
      ({ index, 1: letters = '' }) => isCjk(text.charCodeAt(index - 1)) && READING.test(letters),
    );
    if (glosses.length < count) return;
    for (const { index, 0: gloss } of glosses) {
      const range = [index, index + gloss.length] as const;
      report({
        offset: range[0],
        endOffset: range[1],
        message: { text: 'Pinyin “{gloss}” was left by a web page: delete it.', args: { gloss: gloss.slice(1, -1) } },
        fix: [{ range, text: '' }],
      });
    }
  },
};
