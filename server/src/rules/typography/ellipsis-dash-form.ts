import { charTable, isCjk } from '../../notice/characters';
import { Positions, unitsOf } from '../positions';
import type { Message, Rule } from '../rule';
import { Ground } from './ground';

/** Dots and dashes that may be meant as …… and ——. A row of more than six dots is a leader. */
const SIGNS = /\.{3,}|。{3,}|…+|—+|-{2,}|[·・]{3,}/y;
/** One is enough for a sign; of the others two equal ones stand together. */
const ALONE = unitsOf('…—·・');
const IN_ROWS = charTable('.。-');
/** Where a route, a period or a scale ends: 青禾—云岭高速公路, 上旬—下旬. */
const RANGE_END = /[年月日号时点周季旬初末底度一二三四五六七八九十百千万零〇市县区镇乡村站港口桥路山江河]/;
const RANGE_BEHIND = /^[\u4e00-\u9fff]{1,12}?(?:公路|高速|铁路|航线|管线|管道|线路|路段|段|旬|月|年|日|线)/;

export const ellipsisDashForm: Rule = {
  id: 'ellipsis-dash-form',
  title: 'Form of ellipsis and dash',
  group: 'typography',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 15834-2011：省略号为“……”，破折号为“——”，各占两个字',
  summary: 'An ellipsis is ……, a dash between clauses is ——.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    for (const { 0: sign, index: from } of signsIn(text, Positions.of(notice))) {
      const to = from + sign.length;
      const form = /[-—]/.test(sign) ? dash(text, from, to, sign) : ellipsis(text, from, to, sign);
      if (!form || ground.quoted(from)) continue;
      const message: Message =
        form === '——'
          ? { text: 'A dash between clauses is ——, two characters wide.' }
          : { text: 'An ellipsis is ……, six dots in two characters.' };
      report({ ...ground.spot(from, to), message, fix: [ground.edit(from, to, form)] });
    }
  },
};

function signsIn(text: string, positions: Positions): RegExpExecArray[] {
  const starts = Array.from(positions.atAny(ALONE));
  for (const at of positions.twice) if (IN_ROWS[text.charCodeAt(at)] === 1) starts.push(at - 1);
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of starts.sort((a, b) => a - b)) {
    if (at < end) continue;
    SIGNS.lastIndex = at;
    const match = SIGNS.exec(text);
    if (!match) continue;
    found.push(match);
    end = SIGNS.lastIndex;
  }
  return found;
}

function ellipsis(text: string, from: number, to: number, sign: string): string | null {
  if (sign === '……' || sign.length > 6 || !isCjk(text.charCodeAt(from - 1))) return null;
  // 整改措施......12: the leader of a table of contents.
  return /^[\s]*\d/.test(text.slice(to, to + 3)) ? null : '……';
}

function dash(text: string, from: number, to: number, sign: string): string | null {
  const behind = text.slice(to, to + 16);
  if (!isCjk(text.charCodeAt(to)) || !/[\u4e00-\u9fff”》）]/.test(text.charAt(from - 1))) return null;
  if (sign === '--') return '——';
  if (sign !== '—' || RANGE_END.test(text.charAt(from - 1)) || RANGE_BEHIND.test(behind)) return null;
  return isChain(text, from, to) ? null : '——';
}

/** 学习—研讨—交办: one of several in the same clause joins steps. */
function isChain(text: string, from: number, to: number): boolean {
  const before = /[^，。；：！？\n]*$/.exec(text.slice(Math.max(0, from - 40), from));
  const behind = /^[^，。；：！？\n]*/.exec(text.slice(to, to + 40));
  return /[—-]/.test((before?.[0] ?? '') + (behind?.[0] ?? ''));
}
