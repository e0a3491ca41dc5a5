import type { Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../../rules/words';

/** （以下简称“区教育局”） behind the full name. Texts are simplified. */
export interface ShortName {
  readonly short: string;
  /** Null where it cannot be told where the full name begins. */
  readonly full: string | null;
  /** Where the short name is given, and where the full one stands before it; raw. */
  readonly place: Span;
  readonly fullPlace: Span | null;
}

const DECLARATION =
  /[（(](?:以下|下文|下同)?[^（()）\n]{0,4}?(?:简称|下称)(?:为|作)?[：:]?\s?[“"「]?([\u4e00-\u9fff]{2,20})[”"」]?[^（()）\n]{0,8}[）)]/dg;
const CLAUSE = /[^，,。；;：:、\n“”《》（()）\s]{2,40}$/;
/** What leads to a name and is none of it. */
const LEAD =
  /^.*(?:根据|按照|依据|经(?![济信开营贸])|接受|受|由|向|对(?!外)|在|会同|联合|召开|成立|组建|报送|报请|配合|关于|现将)(?=[\u4e00-\u9fff]{3})/;

/** Every short name that the text introduces, in text order. */
export const shortNamesOf: (notice: Notice) => readonly ShortName[] = perNotice(read);

function read(notice: Notice): ShortName[] {
  const words = Words.of(notice);
  const { plain } = words;
  if (!plain.includes('简称') && !plain.includes('下称')) return [];
  return [...plain.matchAll(DECLARATION)].map((match): ShortName => {
    const short = match[1]!;
    const [from, to] = match.indices![1]!;
    const full = fullBefore(plain, match.index, short);
    return {
      short,
      full,
      place: words.raw(from, to),
      fullPlace: full === null ? null : words.raw(match.index - full.length, match.index),
    };
  });
}

/** The name before the bracket: of its clause, what is left behind prepositions and verbs, if it holds the short name. */
function fullBefore(plain: string, at: number, short: string): string | null {
  const clause = CLAUSE.exec(plain.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const name = clause.slice(LEAD.exec(clause)?.[0].length ?? 0);
  return name.length > short.length && holds(name, short) ? name : null;
}

/** Are the characters of the short name in the full one, in the same order? */
function holds(full: string, short: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
