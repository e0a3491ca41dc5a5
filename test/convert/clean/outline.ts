import { parseNotice } from '../../../server/src/notice/index';
import { simplifiedUnits } from '../../../server/src/notice/simplify';
import { fold } from '../../../server/src/notice/view';
import { digest } from '../../notice/digest';

/** The characters of a text, whatever their script and width, without blanks. */
export function characters(text: string): string {
  const units = simplifiedUnits();
  const simplified = text.replace(/[^\n]/g, (unit) => String.fromCharCode(units[unit.charCodeAt(0)]!));
  return simplified.replaceAll('著', '着').normalize('NFKC').replace(/\s/g, '');
}

function words(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : characters(fold(text).text);
}

/** What a notice says; script, width, readings and places aside. */
export function outline(text: string, markdown?: boolean) {
  const notice = parseNotice(text, markdown === undefined ? {} : { markdown });
  return digest(notice, words, (heading) => words(heading)?.replace(/[.。]$/, '') ?? null);
}
