import type { Positions } from '../positions';
import { unitsOf } from '../positions';
import { OWN_VERBS } from './lexicon';
import { isPartOf } from './organ';
import type { Organ } from './organ';

/** The party organisation of a body of another kind that does what only the own one does. Offsets of the view. */
export interface OtherBody {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const [PARTY] = unitsOf('党') as [number];
const ORGANISATION = /^党[组委]/;
/** 省测绘地理信息局 at the start of a sentence or clause, before 党组. */
const NAME =
  /(?:^|[。；;：:！？\n\u3000，,])([省市区县][\u4e00-\u9fff]{2,12}(?:局|厅|委员会|办公室|中心|集团|公司|学校|学院|大学|医院|研究院))$/;
const SPEAKS = new RegExp(`^党[组委](?:${OWN_VERBS})`);
const REACH = 20;
/** A partner, or a body below, is named again. */
const OFTEN = 1;

/** Every such place, in a notice whose own body is another one. */
export function otherBodies(text: string, positions: Positions, own: readonly Organ[]): OtherBody[] {
  const found: OtherBody[] = [];
  for (const at of positions.at(PARTY)) {
    if (!ORGANISATION.test(text.slice(at, at + 2)) || !SPEAKS.test(text.slice(at, at + 40))) continue;
    const name = NAME.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    if (name === undefined || own.some((organ) => mayMean(name.slice(1), organ))) continue;
    if (text.split(name).length - 1 > OFTEN) continue;
    found.push({ from: at - name.length, to: at, name });
  }
  return found;
}

/** The own body, its short form, or one that belongs to it. */
function mayMean(name: string, { core, work }: Organ): boolean {
  return isPartOf(name, core) || name.includes(work) || isPartOf(work, name);
}
