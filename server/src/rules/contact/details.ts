import type { Notice, Span } from '../../notice/model';
import { perNotice } from '../../notice/per-notice';
import { Words } from '../words';
import { ADDRESS_LABELS, EMAIL_LABELS, OTHER_CHANNELS, PHONE_LABELS, POSTCODE_LABELS } from './lexicon';

/** One value of the contact part as written, right or wrong; offsets of the view. */
export interface Value {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What stands in the contact part by its labels, including what the parser takes for no channel. */
export interface Details {
  readonly phones: readonly Value[];
  readonly emails: readonly Value[];
  readonly postcodes: readonly Value[];
  readonly hasAddress: boolean;
  readonly hasOther: boolean;
  /** The whole part. */
  readonly span: Span;
}

const FILLING = '(?:(?:为|是|请拨打?|拨打)|[\\s:：*_<（(【]){0,6}';
const PHONE = new RegExp(`(?:${PHONE_LABELS})(?:[（(][^（）()\\d]{1,12}[）)])?${FILLING}`, 'g');
const NUMBERS =
  /[（(+]?[\d０-９][\d０-９\-—－–()（） \t]*(?:转\s?\d{1,6})?(?:[、/／,，]\s?(?=[（(]?[\d０-９]{7}|0\d{2,3}[-—－–]|1[3-9]\d{9}))?/y;
const EMAIL = new RegExp(`(?:${EMAIL_LABELS})${FILLING}`, 'g');
/** An address with its likely slips: full-width marks, 。 for a dot, a blank beside @ or a dot. */
const MAILBOX =
  /[A-Za-z0-9](?:[\w.+-]|[@＠．](?=[ \t\u3000]?[A-Za-z0-9])|。(?=[A-Za-z])|[ \t\u3000](?=[@＠．.][\w ])|(?<=[@＠．.])[ \t\u3000](?=[A-Za-z0-9]))*/y;
const BARE_MAILBOX = new RegExp(`(?<![\\w.+-])(?=[\\w.+-]{1,40}[ \\t]?[@＠])${MAILBOX.source}`, 'g');
const POSTCODE = new RegExp(`(?:${POSTCODE_LABELS})${FILLING}`, 'g');
const DIGITS = /[\d０-９OoＯ](?:[\d０-９OoＯ]| (?=\d))*/y;
const ADDRESS = new RegExp(ADDRESS_LABELS);
/** Lines in which a notice without contact part may still name its channels. */
const LAST_LINES = 12;
const LONGEST = 300;
const LABEL_FIRST = new RegExp(
  `^[（(]?(?:联系人[:：]|(?:监督|联系|举报|咨询|受理)?(?:${PHONE_LABELS}|${EMAIL_LABELS}|${POSTCODE_LABELS})\\s*[:：])`,
);
const LABELLED = [PHONE_LABELS, EMAIL_LABELS, POSTCODE_LABELS].map(
  (label) => new RegExp(`(?:${label})${FILLING}[\\w]`),
);
/** 来信请寄…党支部（899301）: a postcode without label. */
const BRACKETED = /(?:寄|地址)[^，,。；;\n（(]{2,40}[（(](?=\d{4,8}[）)])/g;

export const contactDetails = perNotice(read);

function read(notice: Notice): Details | null {
  const span = notice.sections.find((s) => s.role === 'contact') ?? lastLines(notice);
  if (!span) return null;
  const words = Words.of(notice);
  const { from, to } = words.at({ offset: span.offset, endOffset: Math.min(span.endOffset, notice.bodyEnd) });
  const part = words.plain.slice(from, to);
  const after = (label: RegExp, value: RegExp): Value[] => {
    const values: Value[] = [];
    for (const m of part.matchAll(label)) {
      value.lastIndex = m.index + m[0].length;
      for (let hit = value.exec(part); hit; hit = value.exec(part)) {
        const text = hit[0].replace(/[\s、/／,，.\-（(]+$/, '');
        values.push({ from: from + hit.index, to: from + hit.index + text.length, text });
        if (value !== NUMBERS || !/[、/／,，]\s?$/.test(hit[0])) break;
      }
    }
    return values;
  };
  const emails = after(EMAIL, MAILBOX).filter(({ text }) => !/^\d{1,8}$/.test(text));
  for (const m of part.matchAll(BARE_MAILBOX)) {
    const at = from + m.index;
    if (!emails.some((e) => at >= e.from && at < e.to)) emails.push({ from: at, to: at + m[0].length, text: m[0] });
  }
  const inMail = (v: Value): boolean => emails.some((e) => v.from < e.to && v.to > e.from);
  const phones = unique(after(PHONE, NUMBERS).filter((v) => !inMail(v) && v.text.replace(/\D/g, '').length > 2));
  return {
    phones,
    emails,
    postcodes: [...after(POSTCODE, DIGITS), ...after(BRACKETED, DIGITS)],
    hasAddress: ADDRESS.test(part.replace(/电子信箱|信箱[:：]\s*\w+[@＠]/g, '')) || notice.contact.addresses.length > 0,
    hasOther: OTHER_CHANNELS.test(part),
    span,
  };
}

/** 联系方式：电话：… is found by both of its labels. */
function unique(values: readonly Value[]): Value[] {
  return values.filter((v, i) => values.findIndex((w) => w.from < v.to && v.from < w.to) === i);
}

/**
 * Where the parser found no contact part, its channels may be too broken to be seen: the lines at the end that begin with
 * a label, or a paragraph there that names two kinds of them.
 */
function lastLines(notice: Notice): Span | null {
  const words = Words.of(notice);
  const paragraphs = notice.paragraphs.filter((p) => p.endOffset <= notice.bodyEnd).slice(-LAST_LINES);
  const first = paragraphs.find((p) => {
    if (p.endOffset - p.offset > LONGEST) return false;
    const text = words.of(p);
    return LABEL_FIRST.test(text) || LABELLED.filter((label) => label.test(text)).length > 1;
  });
  return first ? { offset: first.offset, endOffset: notice.bodyEnd } : null;
}
