import type { Notice, Status } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';

/** A notice words its statuses in a few ways. */
const phrasesOf = perNotice(() => new Map<string, string>());

/** A status as it compares with others: simplified, without marks, blanks and the words around it. */
export function cleanPhrase(notice: Notice, status: Status): string {
  const { view } = Words.of(notice);
  const text = view.text.slice(view.fromRaw(status.offset), view.fromRaw(status.endOffset));
  const phrases = phrasesOf(notice);
  let phrase = phrases.get(text);
  if (phrase === undefined) phrases.set(text, (phrase = clean(text)));
  return phrase;
}

function clean(text: string): string {
  return text
    .replace(/[\s，,、。；;：:.“”"（）()【】[\]*_\u3000]/g, '')
    .replace(/^(?:截至目前|截止目前|目前|现|该问题|此项问题|本问题)+/, '')
    .replace(/的?(?:问题|事项|任务)$/, '');
}

/** The phrase names a day, or what is left out: it says all there is to say. */
export function isPrecise(phrase: string): boolean {
  return /\d|年底|年内|除|其余|其他|剩余|余下/.test(phrase);
}
