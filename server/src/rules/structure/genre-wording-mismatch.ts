import { PUBLIC_LEAD_OUT, REPORT_LEAD_OUT } from '../../notice/lexicon/openings';
import { REPORT_GENRES } from '../../notice/lexicon/profiles';
import type { Notice, Span } from '../../notice/model';
import type { Rule } from '../rule';
import { Words } from '../words';

const REPORTS = new RegExp(REPORT_LEAD_OUT.join('|'), 'g');
/** A report that is published says 将…报告予以公布: both words are right there. */
const PUBLISHES = new RegExp(`(?<!报告[^，。]{0,4})(?:${PUBLIC_LEAD_OUT.join('|')})`, 'g');
const LEAD_OUT = new RegExp([...REPORT_LEAD_OUT, ...PUBLIC_LEAD_OUT].join('|'));
/** Without a background that was recognised: as far as a first paragraph reaches. */
const OPENING = 800;

export const genreWordingMismatch: Rule = {
  id: 'genre-wording-mismatch',
  title: 'Lead-out of another genre',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第八条：通报用于告知重要情况，报告用于向上级机关汇报工作',
  summary: 'The sentence that leads into the text fits the kind of document named in the title.',
  profiles: 'all',
  check(notice, report) {
    const { title } = notice;
    if (!title?.genre) return;
    const words = Words.of(notice);
    const isReport = REPORT_GENRES.has(title.genre);
    const place = opening(notice, title.endOffset);
    const [wrong] = words.find(isReport ? PUBLISHES : REPORTS, place);
    if (!wrong) return;
    // 报告如下 and 予以公布 in one opening: the writer says both, and one of them fits.
    const rest = words.of(place).replace(isReport ? PUBLISHES : REPORTS, '');
    if (LEAD_OUT.test(rest)) return;
    report({
      offset: wrong.offset,
      endOffset: wrong.endOffset,
      message: isReport
        ? {
            text: 'The title says {genre}, but “{words}” leads into a public notice: write 报告如下, or change the title.',
            args: { genre: title.genre, words: notice.text.slice(wrong.offset, wrong.endOffset) },
          }
        : {
            text: 'The title says {genre}, but “{words}” leads into a report: write 予以公布 or 予以通报, or change the title.',
            args: { genre: title.genre, words: notice.text.slice(wrong.offset, wrong.endOffset) },
          },
      related: [
        {
          offset: title.offset,
          endOffset: title.endOffset,
          message: { text: 'The title names the kind of document.' },
        },
      ],
    });
  },
};

/** The background, else what stands between title and first heading. */
function opening(notice: Notice, from: number): Span {
  const background = notice.sections.find((s) => s.role === 'background');
  if (background) return background;
  const heading = notice.headings[0]?.offset ?? notice.text.length;
  return { offset: from, endOffset: Math.max(from, Math.min(heading, from + OPENING)) };
}
