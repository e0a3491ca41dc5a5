import type { Notice, Span } from '../../notice/model';
import { folded } from '../../notice/folded';
import { LEAD_OUT } from '../../notice/lexicon/openings';
import { insertion } from '../drafting';
import type { Message, Report, Rule } from '../rule';
import { TEMPLATES } from '../templates';

/** × stands for a digit that is still to be filled in. */
const MONTH_DAY = '[\\d×]{1,2}月(?:[\\d×]{1,2}日|[上中下]旬|底|初|末)?';
const RANGE = new RegExp(
  `(?:[\\d×]{4}年)?${MONTH_DAY}(?:至|到|—+|-|－|–|~|～)(?:[\\d×]{4}年)?(?:${MONTH_DAY}|[\\d×]{1,2}日)`,
  'g',
);
const DATE = new RegExp(MONTH_DAY);
const BODY = /(?:巡[察视查]|督[察查导]|审计|检查|考核|评估|工作)[^，。；]{0,8}组|巡[察视]办|巡[察视]工作领导小组/;
const INSPECTED = /(?:开展|进行|实施)[^，。；]{0,25}(?:巡[察视查]|督[察查导]|审计|检查|回头看)/;
const FED_BACK =
  /(?:作|做|进行)了?反馈|反馈(?:了|意见|巡|督|检查|审计|考核|问题|情况|会|的|[，,。；]|$)|通报了|交办|移交|下发了?[^，。]{0,10}意见书/;
const BASIS = /(?:按|按照|根据|依据|依照|遵照|结合)[^，。；]{0,40}(?:要求|规定|原则|条例|办法|制度)/;
/** A sentence of its own before the feedback, where nothing is said of the inspection. */
const INSPECTION = `${TEMPLATES.inspectionPeriod}\${3:×委第×巡察组}对\${4:我单位}开展了\${5|常规,专项,提级|}巡察。`;
const LEADS_OUT = new RegExp(LEAD_OUT);

/** A sentence of the background; offsets in the raw text. */
interface Sentence extends Span {
  readonly text: string;
}

export const backgroundIncomplete: Rule = {
  id: 'background-incomplete',
  title: 'Background incomplete',
  group: 'structure',
  severity: 'warning',
  authority: '实务',
  source: '47份公开的巡察、巡视整改通报导语的共同写法；党务公开要求见《中国共产党党务公开条例（试行）》',
  summary:
    'The background names the inspecting body, the period, the day of the feedback and, in public, the basis of publication.',
  profiles: ['public-notice', 'report'],
  check(notice, report) {
    const section = notice.sections.find((s) => s.role === 'background');
    if (!section) return;
    const limit = notice.sections.find((s) => s.offset > section.offset)?.offset ?? section.endOffset;
    const end = Math.min(limit, notice.problems[0]?.offset ?? limit);
    const sentences = split(notice, section.offset, end);
    const whole = sentences.map((s) => s.text).join('');
    const say = (
      place: Sentence | undefined,
      pattern: RegExp,
      message: Message,
      snippet: string | null,
      title: string,
      first = false,
    ): void => void report(finding(place ?? sentences[0]!, pattern, message, snippet, title, first));
    if (sentences.length === 0) return;
    const inspected = sentences.find((s) => INSPECTED.test(s.text));
    const fedBack =
      sentences.find((s) => FED_BACK.test(s.text) && !LEADS_OUT.test(s.text)) ??
      sentences.find((s) => FED_BACK.test(s.text));
    if (!BODY.test(whole)) {
      say(
        inspected,
        INSPECTED,
        { text: 'The background does not say which body inspected (such as 区委第二巡察组).' },
        null,
        '',
      );
    }
    if (!inspected || !saysWhen(inspected.text)) {
      say(
        inspected ?? fedBack,
        inspected ? INSPECTED : FED_BACK,
        { text: 'The background does not say when the inspection took place.' },
        inspected ? TEMPLATES.inspectionPeriod : INSPECTION,
        'Insert the inspection period',
        !inspected,
      );
    }
    const dated = sentences.some((s) => FED_BACK.test(s.text) && DATE.test(s.text.replace(RANGE, '')));
    if (!dated) {
      say(
        fedBack,
        FED_BACK,
        { text: 'The background does not say on which day the findings were fed back.' },
        TEMPLATES.feedbackDate,
        'Insert the day of the feedback',
      );
    }
    if (notice.profile.value === 'public-notice' && !sentences.some((s) => BASIS.test(s.text))) {
      const out = sentences.find((s) => LEADS_OUT.test(s.text));
      say(
        out,
        LEADS_OUT,
        {
          text: 'The background does not say on what basis the notice is published (such as 按照党务公开原则和巡察工作有关要求).',
        },
        TEMPLATES.legalBasis,
        'Insert the basis of publication',
      );
    }
  },
};

/** Before the verb, so that the day of a feedback told in the same sentence does not count; or 为期两个月. */
function saysWhen(sentence: string): boolean {
  const verb = INSPECTED.exec(sentence);
  const upTo = verb ? sentence.slice(0, verb.index + verb[0].length) : sentence;
  return DATE.test(upTo) || /为期|历时/.test(sentence);
}

function split(notice: Notice, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const m of notice.text.slice(from, to).matchAll(/[^。；;\s][^。；;]*[。；;]?/g)) {
    const text = m[0].trimEnd();
    const span = { offset: from + m.index, endOffset: from + m.index + text.length };
    sentences.push({ ...span, text: folded(notice, span) });
  }
  return sentences;
}

/** At the clause where the writer has to add something; the text goes to its beginning, or to that of the sentence. */
function finding(
  sentence: Sentence,
  pattern: RegExp,
  message: Message,
  snippet: string | null,
  title: string,
  first: boolean,
): Report {
  const clauses = [...sentence.text.matchAll(/[^，,]+[，,]?/g)];
  const clause = clauses.find((c) => pattern.test(c[0])) ?? clauses[0];
  // Where glosses were taken out, offsets inside the sentence no longer hold: underline it all.
  const exact = clause && sentence.text.length === sentence.endOffset - sentence.offset;
  const offset = exact ? sentence.offset + clause.index : sentence.offset;
  const endOffset = exact ? offset + clause[0].replace(/[，,。]$/, '').length : sentence.endOffset;
  return {
    offset,
    endOffset,
    message,
    ...(snippet &&
      exact && {
        suggestions: [{ title: { text: title }, edits: [insertion(first ? sentence.offset : offset, snippet)] }],
      }),
  };
}
