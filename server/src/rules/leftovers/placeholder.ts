import { SURNAMES } from '../../notice/lexicon/surnames';
import type { Notice } from '../../notice/model';
import { Positions, Starting } from '../positions';
import type { Rule } from '../rule';
import { MASK, Words } from '../words';
import { BRACKETED_NOTES, COUNTERS, NAMED_BLANKS, SLOTS } from './lexicon';

const HAN = '[\\u4e00-\\u9fff]';
/** Blanks: XX, ××, ○○, ____, □□, *名, 2025年 月, ××××年×月×日, 某某, （  ）. Never a single X (X光机, 1+X). */
const BLANK = new Starting(
  'XxＸｘ×○_＿□■◯*＊某(（【［?？N \u3000',
  new RegExp(
    [
      '[×○]{1,8}年(?:[×○]{1,2}月(?:[×○]{1,2}日)?)?|[×○]{1,2}月(?:[×○]{1,2}日)?|[×○]{2,}',
      '(?<=年)[XxＸ]{1,2}月(?:[XxＸ]{1,2}日)?|[XxＸ]{1,2}月[XxＸ]{1,2}日',
      '[Xx]{2,}|[Ｘｘ]{2,}|_{2,}|＿{2,}|某某某?|[（(][ \\u3000]{1,8}[）)]|[【［][ \\u3000…]{0,8}[】］]',
      `[?？]{2,4}(?=${COUNTERS})|[□■◯]{2,}|(?<=${HAN})[□◯](?=${COUNTERS})`,
      // 带*号的 is about the sign; 每N年, 1+N are figures of speech.
      `(?<=${HAN})(?<![带标打加注])(?:\\*{1,4}|＊{1,4})(?=${COUNTERS})`,
      `(?<=${HAN})(?<![每第加])N(?=[项个名人次条份家户件起场])`,
      // Left out between its neighbours: 2025年 月, 3月 日, 负责人  人次，. See `around`.
      `(?<=\\d年)[ \\u3000]{1,8}(?=月(?!均|人均))|(?<=\\d月)[ \\u3000]{1,8}(?=日(?!均))`,
      `(?<=${HAN})[ \\u3000]{2,8}(?=(?:人次|[项个名人次条份家户件起场]|万元)[，。；、）)])`,
      // The single × of snippets: 第×巡察组, ×委, ×个问题; no 李×, no 3×4.
      `(?<=[^\\dA-Za-z${SURNAMES}×）)])×(?=[委市县区局厅轮届个项名条件次%％])|(?<=第)×`,
    ].join('|'),
  ),
);
const NOTE = new Starting(
  '(（【［[{$TF此待',
  new RegExp(
    [
      `[（(【［\\[](?:${BRACKETED_NOTES.join('|')})[）)】］\\]]|(?<=[^\\s])【(?:${SLOTS})】|[\\[［](?:${NAMED_BLANKS})[\\]］](?!\\()`,
      '\\{\\{[^{}\\n]{1,30}\\}\\}|\\$\\{[^{}\\n]{1,30}\\}|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])',
      '此处(?:请|应|需|待)?(?:填写|填入|插入|补充|添加|粘贴|省略)',
      '[（(【［]此处[^（）()\\n]{1,16}?(?:补|填|核实|核对|插|附|确认)[^（）()\\n]{0,10}[）)】］]',
      '[（(][^（）()\\n，。；]{0,8}待[^（）()\\n，。；]{0,8}(?:核实|核对|补充|填写|补齐|提供)(?:后填写?|后补充?)?[）)]',
      '(?<=[，。；：:\\s])待(?:补充|填写|完善|核实|确认|更新|定)(?=[，。；\\s）)]|$)',
    ].join('|'),
  ),
);
const COUNTER = new RegExp(`^${COUNTERS}`);

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'Blank not filled in',
  group: 'leftovers',
  severity: 'error',
  authority: '本工具',
  source: '占位符、待办备注不应留在定稿中',
  summary: 'No blank, template slot or note to oneself is left in the text.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    const { plain } = words;
    const found = new Map<number, number>();
    for (const pattern of [BLANK, NOTE]) {
      for (const { index, 0: hit } of pattern.in(plain, Positions.of(notice))) {
        if (pattern !== NOTE && !isBlank(plain, index, hit, notice)) continue;
        if (isQuoted(words, index)) continue;
        const { from, to } = around(index, hit);
        found.set(from, Math.max(to, found.get(from) ?? 0));
      }
    }
    let end = -1;
    for (const [from, to] of [...found].sort((a, b) => a[0] - b[0])) {
      if (from < end) continue;
      end = to;
      const span = words.raw(from, to);
      report({
        ...span,
        message: {
          text: '“{text}” is still a blank: fill it in or take it out.',
          args: { text: notice.text.slice(span.offset, span.endOffset) },
        },
      });
    }
  },
};

/** A blank that is nothing but space is shown with its neighbours. */
function around(at: number, hit: string): { readonly from: number; readonly to: number } {
  const room = /^[ \u3000]+$/.test(hit) ? 1 : 0;
  return { from: at - room, to: at + hit.length + room };
}

/** Is it a blank, and not a masked name or number, a rule across the page, or bold? */
function isBlank(text: string, at: number, hit: string, { markdown }: Notice): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + hit.length] ?? '';
  if (/^[Xx]/.test(hit)) {
    if (/[A-Za-z]/.test(before + after)) return false;
    return (
      !(/\d/.test(after) && /\d{2}$/.test(text.slice(Math.max(0, at - 2), at))) &&
      !/\d{3}$/.test(text.slice(Math.max(0, at - 3), at))
    );
  }
  if (hit.startsWith('_')) {
    const alone =
      /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 9), at)) &&
      /^[ \t]*(?:\r?\n|$)/.test(text.slice(at + hit.length, at + hit.length + 9));
    return !alone && !/[A-Za-z]/.test(before + after) && (!markdown || hit.length > 2);
  }
  // The end of bold that was left in the text, and 张**: those are not blanks.
  if (/^[*＊]/.test(hit)) return !markdown && !SURNAMES.includes(before) && isAlone(text, at, hit.length);
  // 二○二四年, 138××××5678.
  if (/[○×]/.test(hit) && /[\d一二三四五六七八九]/.test(before) && !/[×○][年月日]$|^[×○]{1,2}月/.test(hit))
    return false;
  if (hit.startsWith('○') && /[一二三四五六七八九]/.test(before + after)) return false;
  if (hit.startsWith('某')) return !SURNAMES.includes(before) && before !== '某';
  // 王××: a name that is masked on purpose.
  if (/^×{2}$/.test(hit)) return !SURNAMES.includes(before) || COUNTER.test(after);
  return true;
}

/** The only asterisks of their line. */
function isAlone(text: string, at: number, length: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, at) + text.slice(at + length, end < 0 ? undefined : end);
  return !/[*＊]/.test(line);
}

/** In a quotation, a comment or code: others' words. A blank in a 《title》 is a blank. */
function isQuoted(words: Words, at: number): boolean {
  if (words.text[at] !== MASK) return false;
  const { plain } = words;
  const start = Math.max(
    plain.lastIndexOf('“', at),
    plain.lastIndexOf('‘', at),
    plain.lastIndexOf('<!--', at),
    plain.lastIndexOf('`', at),
  );
  return start > plain.lastIndexOf('《', at) || plain.lastIndexOf('《', at) < 0;
}
