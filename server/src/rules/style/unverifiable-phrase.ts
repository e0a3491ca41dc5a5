import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';

/** Said of what was done, with nothing that could be looked up: 进行了相关处理, 按有关规定处理, 以适当方式公开. */
const PHRASE = new Starting(
  '进作予采按依以通给做落',
  /(?:进行|作出|予以|采取|给予|做出|落实)了?(?:相关|相应|适当|有关|必要|一定)的?(?:处理|措施|方式|整改|处置|教育|手段|安排|工作|调整)(?=[，。；\s]|$)|(?:按照?|依照?|依据)(?:有关|相关)(?:规定|要求|程序|制度)(?:进行了?|予以)?(?:处理|办理|执行|整改|处置)(?=[，。；\s]|$)|(?:以|通过|采取)(?:适当|一定|多种|各种)(?:的)?(?:方式|形式|途径|手段)(?:进行了?|予以)?(?:公开|处理|整改|教育|宣传|解决)?(?=[，。；\s]|$)/,
);

export const unverifiablePhrase: Rule = {
  id: 'unverifiable-phrase',
  title: 'Phrase that cannot be verified',
  group: 'style',
  severity: 'hint',
  off: true,
  authority: '本工具',
  source: '“进行了相关处理”等说法无从核实',
  summary: 'What was done is named, not called 相关处理 or 适当方式.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { index, 0: phrase } of PHRASE.in(words.text, Positions.of(notice))) {
      report({
        ...words.raw(index, index + phrase.length),
        message: { text: 'Say what was done: how it was handled, by which rule, with what result.' },
      });
    }
  },
};
