import { perNotice } from '../../notice/per-notice';

/** The issuing body, taken apart. Simplified. */
export interface Organ {
  /** As in the title: 中共湘潭市雨湖区教育局委员会. */
  readonly full: string;
  /** Without 中共 and the party organisation: 湘潭市雨湖区教育局. */
  readonly core: string;
  /** 湘潭市, 雨湖区: outermost first. */
  readonly places: readonly string[];
  /** What is left of the core: 教育局. */
  readonly work: string;
  /** 党组, 委员会 …, or empty. */
  readonly party: string;
}

const PARTY = /(?:党组|党委|党工委|工作委员会|总支部委员会|支部委员会|委员会|党总支|党支部|总支部|支部|工委)$/;
const PLACE =
  /^(?!住房|城乡|乡镇|市场|市政|区域|县域)[\u4e00-\u9fff]{1,6}?(?:省|自治区|自治州|市|州|盟|区|县|旗|镇|乡|街道)(?=.)/;

/** The bodies named at the head of the title: none, one, or those of a joint notice. */
export const organsOf = perNotice((notice): readonly Organ[] => {
  const names = notice.title?.organ?.split(/\s+|(?<=.)(?=中共)/) ?? [];
  return names.filter((name) => name.length > 2).map(read);
});

function read(full: string): Organ {
  const named = full.replace(/^中共|^中国共产党/, '');
  const party = PARTY.exec(named)?.[0] ?? '';
  // 卫生健康委员会: the body itself, unless the party group follows.
  const core = named.slice(0, named.length - party.length);
  const places: string[] = [];
  let work = core;
  for (let place = PLACE.exec(work); place && places.length < 4; place = PLACE.exec(work)) {
    places.push(place[0]);
    work = work.slice(place[0].length);
  }
  return { full, core, places, work, party };
}

/** Has the whole all characters of a short form, in their order: 卫健局 of 卫生健康局? */
export function isPartOf(short: string, whole: string): boolean {
  let next = 0;
  for (const c of whole) if (c === short[next]) next += 1;
  return next === short.length;
}
