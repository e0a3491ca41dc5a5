import type { Notice, Span } from '../../notice/model';
import { organsOf } from '../../rules/terminology/organ';
import { Words } from '../../rules/words';
import { shortNamesOf } from './short-names';

/** Names of bodies that the project configures. */
export interface ConfiguredNames {
  readonly ownNames?: readonly string[];
}

/** A name (simplified) at a place of the text. */
export interface NameAt extends Span {
  readonly name: string;
}

/** The name that holds an offset, the longest where one holds another; null outside of all. */
export function nameAt(notice: Notice, configured: ConfiguredNames, offset: number): NameAt | null {
  const words = Words.of(notice);
  for (const name of namesOf(notice, configured)) {
    const { from, to } = words.at({
      offset: Math.max(0, offset - 2 * name.length),
      endOffset: offset + 2 * name.length,
    });
    for (const place of placesOf(notice, name, from, Math.max(to, from + name.length)))
      if (place.offset <= offset && offset <= place.endOffset) return { name, ...place };
  }
  return null;
}

/**
 * Where a name stands, raw: not in quotations and 《titles》 but where the quotation introduces it, and not where it is the
 * end of another body's name.
 */
export function placesOfName(notice: Notice, name: string): Span[] {
  return placesOf(notice, name, 0, Words.of(notice).plain.length);
}

function placesOf(notice: Notice, name: string, from: number, to: number): Span[] {
  const words = Words.of(notice);
  const { text, plain } = words;
  const declared = new Set(
    shortNamesOf(notice).flatMap(({ short, place }) => (short === name ? [words.at(place).from] : [])),
  );
  const places: Span[] = [];
  for (
    let at = plain.indexOf(name, from);
    at >= 0 && at + name.length <= to;
    at = plain.indexOf(name, at + name.length)
  )
    if (declared.has(at) || (text.startsWith(name, at) && isWhole(text, at, name)))
      places.push(words.raw(at, at + name.length));
  return places;
}

/** Names of the issuing body, those introduced in the text and those configured; the longest first. */
function namesOf(notice: Notice, { ownNames = [] }: ConfiguredNames): string[] {
  const own = organsOf(notice).flatMap(({ full, core, places, work }) => {
    const level = places.at(-1)?.at(-1);
    return [full, core, ...(level && work.length > 1 ? [level + work] : [])];
  });
  const introduced = shortNamesOf(notice).flatMap(({ short, full }) => (full === null ? [short] : [short, full]));
  const names = new Set([...own, ...introduced, ...ownNames].filter((name) => name.length > 1));
  return [...names].sort((a, b) => b.length - a.length);
}

const LEVEL = /^[省市州盟区县旗镇乡]/;
const HAN = /[\u4e00-\u9fff]/;
/** 区水务局 is whole behind these; behind 青禾 it is a part of a longer name. */
const FREE =
  /(?:[的由对向在经和与及报请使让给从为是以将把按据求受同开促导合助调于到至被该即原任是了着过]|中共|根据|督促|指导|会同|接受|配合|要求|责令|安排|组织|通过|任命|制定|所属|下属|直属|全体|我)$/;
/** 第二巡察组, 市水务局党组: what stands before belongs to the name. */
const BOUND = /[省市州盟区县旗镇乡村局委办院校部厅会司署队站所务育政第一二三四五六七八九十]$/;

function isWhole(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (!HAN.test(before.slice(-1))) return true;
  // A name with its place in it (青禾区水务局) is the same behind 清江市, in 中共…党组 and behind any verb.
  if (!LEVEL.test(name) && name.search(/[省市州盟区县旗镇乡]/) > 0) return true;
  return LEVEL.test(name) ? FREE.test(before) : !BOUND.test(before);
}
