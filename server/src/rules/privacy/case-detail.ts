import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { Words } from '../words';
import { CASE_BEGINNINGS, CASE_WORDS, CLOSED, LEADS, PENDING } from './lexicon';

const OFFICIALS =
  '党员|干部|人员|职工|公职|书记|主任|局长|校长|院长|站长|行长|经理|董事长|主席|支书|会计|出纳|负责人|教师|医生';
const FILED = '立案(?:审查|调查)?';
const CASE = new Starting(
  CASE_BEGINNINGS,
  new RegExp(`${CASE_WORDS}|${FILED}(?<=对[^，。；\\n]{0,20}(?:${OFFICIALS})[^，。；\\n]{0,10}${FILED})|${LEADS}`),
);
/** A person or a number: without one it is talk about procedure. */
const COUNT = /[\d一二三四五六七八九十两]+余?(?:名|人|件|起|条|个|例|宗|批)|某/;
/** 原某支行行长: whoever reads it knows who that is. */
const OFFICE = new RegExp(`(?:原|时任|现任)[^，。；\\n]{0,16}(?:${OFFICIALS})`);
const SAID_CLOSED = new RegExp(CLOSED);
const SAID_PENDING = new RegExp(PENDING);

export const caseDetail: Rule = {
  id: 'case-detail',
  title: 'Detail of an open case',
  group: 'privacy',
  severity: 'info',
  authority: '实务',
  source: '地方巡察整改公开意见：初核、立案尚未公布的案件可不写入向社会公开的文本',
  summary: 'A public notice gives no details of cases that are still open.',
  profiles: ['public-notice'],
  check(notice, report) {
    const words = Words.of(notice);
    const { text } = words;
    const matches = CASE.in(text, Positions.of(notice));
    for (const [i, match] of matches.entries()) {
      const start = lastOf(text, match.index) + 1;
      const sentenceEnd = firstOf(text, match.index + match[0].length);
      // The last in a sentence says most: 移交线索……，另1条已立案审查.
      const next = matches[i + 1];
      if (next && next.index < sentenceEnd) continue;
      const sentence = text.slice(start, sentenceEnd);
      if (!(COUNT.test(sentence) || OFFICE.test(sentence)) || isClosed(sentence)) continue;
      report({
        ...words.raw(match.index, match.index + match[0].length),
        message: {
          text: 'Detail of a case that may still be open: confirm that its publication is approved, or give totals of closed cases.',
        },
      });
    }
  },
};

const STOPS = '。；\n';

function lastOf(text: string, at: number): number {
  let p = at - 1;
  while (p >= 0 && at - p < 200 && !STOPS.includes(text[p]!)) p -= 1;
  return p;
}

function firstOf(text: string, at: number): number {
  let p = at;
  while (p < text.length && p - at < 200 && !STOPS.includes(text[p]!)) p += 1;
  return p;
}

const REST_OPEN = /(?:办结|了结|结案)[^。；]{0,12}[，,](?:另|其余|剩余|余下)/;

/** 线索6起，已办结4起 leaves two open; 立案审查，拟给予… is still pending. */
function isClosed(sentence: string): boolean {
  // 了结2条，另1条涉及……，已立案审查
  if (REST_OPEN.test(sentence)) return false;
  const leads = /线索\D{0,4}(\d+)[起件条个]/.exec(sentence)?.[1];
  const done = /(?:办结|了结)\D{0,3}(\d+)[起件条个]/.exec(sentence)?.[1];
  if (leads && done) return leads === done;
  return SAID_CLOSED.test(sentence) && !SAID_PENDING.test(sentence);
}
