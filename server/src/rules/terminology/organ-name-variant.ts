import type { Notice } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';
import { BODIES, DISTINGUISHING, DROPPED_BY_CUSTOM } from './lexicon';
import { lostWords, nearNames } from './near-names';
import type { NearName } from './near-names';
import { organsOf } from './organ';
import type { Organ } from './organ';

/** Shorter names resemble each other too much. */
const FULL = 8;
const CORE = 7;
const BODY_END = /[局厅委办院校学社会府队所站馆]$|中心$|公司$|集团$/;
const BODY = new RegExp(BODIES, 'g');
/** A name that has room to lose a word. */
const LONG_WORK = 6;
const OTHER_KIND = new RegExp(`${BODIES}|附属|实验|国际|民族|特殊|开放|师范|人民|直属|地方`);
const LEVEL = /^[省市州县区旗镇乡村]$/;
const FORMERLY = /(?:原|原来的|前身为?|更名前的?|改制前的?|撤销)$/;
const CUSTOM = new RegExp(DROPPED_BY_CUSTOM);

export const organNameVariant: Rule = {
  id: 'organ-name-variant',
  title: 'Misspelt name of the body',
  group: 'terminology',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第九条：标题使用发文机关全称或者规范化简称；全文应当一致',
  summary: 'The full name of the issuing body is written as in the title throughout.',
  profiles: 'all',
  check(notice, report, { ownNames }) {
    const words = Words.of(notice);
    const found = organsOf(notice).flatMap((organ) => slips(words, organ));
    let last = -1;
    // The longer finding first where two are one.
    for (const { from, to, name } of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
      const span = words.raw(from, to);
      if (from < last || isElsewhere(notice, span.offset) || isOwn(words.plain, ownNames, from, to)) continue;
      last = to;
      report({
        ...span,
        message: {
          text: 'This is not quite the name in the title, “{organ}”: check which is right.',
          args: { organ: name },
        },
        related: notice.title
          ? [
              {
                offset: notice.title.offset,
                endOffset: notice.title.endOffset,
                message: { text: 'The name in the title' },
              },
            ]
          : [],
      });
    }
  },
};

interface Slip extends NearName {
  /** The name that was meant. */
  readonly name: string;
}

/** Of the full name, in titles of papers, too; and of the body without its party organisation. */
function slips({ plain, text }: Words, organ: Organ): Slip[] {
  const { full, core, places, work } = organ;
  const formal = full.length >= FULL ? nearNames(plain, full) : [];
  const named = core !== full || full.length < FULL;
  const short = core.length >= CORE && named && places.length > 0 && BODY_END.test(work) ? nearNames(text, core) : [];
  return [
    ...formal.filter((near) => isSlip(plain, near, full)).map((near) => ({ ...near, name: full })),
    ...cutShort(plain, full).map((near) => ({ ...near, name: full })),
    ...otherForms(plain, core).map((near) => ({ ...near, name: core })),
    ...shortened(plain, organ).map((near) => ({ ...near, name: full })),
    ...short
      .filter((near) => isSlip(text, near, core) && !CUSTOM.test(near.lost + near.found))
      .map((near) => ({ ...near, name: core })),
  ];
}

/** 中共…工作委员先后召开: the last character of a committee's name is lost. */
function cutShort(plain: string, full: string): NearName[] {
  if (full.length < FULL || !full.endsWith('委员会')) return [];
  const rest = full.slice(0, -1);
  const found: NearName[] = [];
  for (let at = plain.indexOf(rest); at >= 0; at = plain.indexOf(rest, at + 1)) {
    const to = at + rest.length;
    if (/[\u4e00-\u9fff]/.test(plain[to] ?? '') && plain[to] !== '会')
      found.push({ from: at, to, lost: '会', found: '' });
  }
  return found;
}

const COMPANY = /(?:有限责任|股份有限|有限)公司$/;

/** The company with another legal form: 甲集团有限责任公司 for 甲集团有限公司. */
function otherForms(plain: string, core: string): NearName[] {
  const form = COMPANY.exec(core)?.[0];
  if (!form) return [];
  const stem = core.slice(0, -form.length);
  return COMPANY_FORMS.filter((other) => other !== form).flatMap((other) =>
    [...plain.matchAll(new RegExp(`${stem}${other}`, 'g'))].map(({ index, 0: all }): NearName => ({
      from: index,
      to: index + all.length,
      lost: form,
      found: other,
    })),
  );
}

const COMPANY_FORMS = ['有限责任公司', '股份有限公司', '有限公司', '股份公司'];

/** A word is gone from the middle of the body: 中共…职业学校委员会. Formal names are not shortened so. */
function shortened(plain: string, { full, core, places, work, party }: Organ): NearName[] {
  if (places.length === 0 || work.length < LONG_WORK || party === '') return [];
  const place = full.slice(0, full.indexOf(core)) + places.join('');
  return lostWords(plain, place, work, party).filter(
    ({ from, lost }) =>
      !DISTINGUISHING.test(lost) && !OTHER_KIND.test(lost) && !FORMERLY.test(plain.slice(Math.max(0, from - 8), from)),
  );
}

/** Another body's name is no slip: 民政局 for 财政局, 第二中学 for 第一中学, 公安分局. */
function isSlip(text: string, { from, to, lost, found }: NearName, name: string): boolean {
  if (!/^[\u4e00-\u9fff]*$/.test(lost + found)) return false;
  if (found === '') return true;
  // 汀平镇人民政府 is below 汀平县人民政府.
  if (LEVEL.test(lost) && LEVEL.test(found)) return false;
  const bodies = text.slice(from, to).match(BODY) ?? [];
  return !DISTINGUISHING.test(found) && bodies.every((body) => name.includes(body));
}

/** Part of another name that the writer's own body has. */
function isOwn(plain: string, ownNames: readonly string[], from: number, to: number): boolean {
  return ownNames.some((name) => {
    const at = plain.lastIndexOf(name, from);
    return at >= 0 && at + name.length >= to;
  });
}

/** Title and signature have rules of their own. */
function isElsewhere({ title, signature }: Notice, at: number): boolean {
  return [title, signature].some((part) => part && at >= part.offset && at < part.endOffset);
}
