import { CONTACT_LABELS } from './lexicon/closings';

/** A span of the view. */
export interface ViewSpan {
  readonly offset: number;
  readonly end: number;
}

export interface Channels {
  readonly phones: ViewSpan[];
  readonly emails: ViewSpan[];
  readonly addresses: ViewSpan[];
  readonly postcodes: ViewSpan[];
}

type LabelKind = keyof typeof CONTACT_LABELS;

const LABEL_KIND = new Map(
  (Object.entries(CONTACT_LABELS) as [LabelKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word): [string, LabelKind] => [word, kind]),
  ),
);
const LABEL = new RegExp([...LABEL_KIND.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
/** Full-width ＠ and 。 are mistakes inside an address, but it still is one. */
const EMAIL = /[\w.+-]{1,64}[@＠][\w-]{1,64}(?:[.．。][A-Za-z][\w-]{0,64}){1,8}/g;
const NUMBER =
  /(?:[（(]?0\d{2,3}[）)]?\s*[-—－–]{0,2}\s*)?\d{7,8}(?:[-—转]\d{1,5})?|(?:\+?86[-\s]?)?1[3-9]\d{9}|400[-\s]?\d{3,4}[-\s]?\d{3,4}|(?<!\d)1\d{4}(?!\d)/g;
const POSTCODE = /\d+/y;
/** 县民政局（899301）: six digits in brackets behind an address. */
const BRACKETED_POSTCODE = /[\u3400-\u9fff][（(](\d{6})[）)]/g;
/** An address named by what to do with it: 来信请寄…, 信函请寄至…. */
const SEND_TO = /(?:信|函|意见|材料)[^，,。；;\n]{0,6}寄(?:至|往|到)?\s*/g;
const ADDRESS_END = /[，,。；;\n（(|]|\s{2,}|$/g;

/** The channels named between two offsets of the view. A number counts by the label before it. */
export function readChannels(text: string, from: number, to: number): Channels {
  const part = text.slice(from, to);
  const span = (start: number, length: number): ViewSpan => ({ offset: from + start, end: from + start + length });
  const emails = [...part.matchAll(EMAIL)].map((m) => span(m.index, m[0].length));
  const labels = [...part.matchAll(LABEL)].filter((m) => !/(?:邮箱|邮件|网)$/.test(part.slice(0, m.index)));
  const phones: ViewSpan[] = [];
  for (const m of part.matchAll(NUMBER)) {
    const at = from + m.index;
    if (emails.some((e) => at >= e.offset && at < e.end)) continue;
    if (/\d/.test(part[m.index - 1] ?? '') || /\d/.test(part[m.index + m[0].length] ?? '')) continue;
    const label = labels.findLast((l) => l.index < m.index);
    const kind = label && LABEL_KIND.get(label[0]);
    if (kind === 'phone' || (!kind && /^[（(]?0\d{2,3}/.test(m[0]))) phones.push(span(m.index, m[0].trimEnd().length));
  }
  const addresses: ViewSpan[] = [];
  const postcodes: ViewSpan[] = [];
  for (const [i, label] of labels.entries()) {
    const kind = LABEL_KIND.get(label[0]);
    const colon = /^[\s为是]*[:：]?[\s*]*/.exec(part.slice(label.index + label[0].length))?.[0] ?? '';
    const value = label.index + label[0].length + colon.length;
    if (kind === 'postcode') {
      POSTCODE.lastIndex = value;
      const digits = POSTCODE.exec(part);
      if (digits) postcodes.push(span(value, digits[0].length));
    } else if (kind === 'address' && /[:：]/.test(colon)) {
      ADDRESS_END.lastIndex = value;
      const mark = ADDRESS_END.exec(part)?.index ?? part.length;
      // A lost line break leaves a blank before the next label: …办公室 邮政编码：….
      const next = labels[i + 1]?.index ?? part.length;
      const end = next < mark && /\s/.test(part.charAt(next - 1)) ? next : mark;
      if (end > value) addresses.push(span(value, part.slice(value, end).trimEnd().length));
    }
  }
  for (const send of part.matchAll(SEND_TO)) {
    const value = send.index + send[0].length;
    if (/[:：]/.test(part.charAt(value))) continue;
    ADDRESS_END.lastIndex = value;
    const end = ADDRESS_END.exec(part)?.index ?? part.length;
    if (end > value) addresses.push(span(value, end - value));
  }
  if (addresses.length > 0) {
    for (const m of part.matchAll(BRACKETED_POSTCODE)) postcodes.push(span(m.index + 2, 6));
  }
  return { phones, emails, addresses, postcodes };
}
