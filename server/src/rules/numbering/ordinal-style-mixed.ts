import type { Heading, Notice } from '../../notice/model';
import type { Edit, Rule } from '../rule';
import { Words } from '../words';
import { labelOf } from './labels';
import type { Label } from './labels';
import { levelsOf, mixtureOf, usesOf } from './levels';

/** Marks that are wrong behind an ordinal are the business of ordinal-punctuation. */
const WRONG_MARK = /^(?:[（(].*[）)]\s*[、，,．.]|.*\d、|[一二三四五六七八九十]+[.．])/;

export const ordinalStyleMixed: Rule = {
  id: 'ordinal-style-mixed',
  title: 'Ordinals set in different ways',
  group: 'numbering',
  severity: 'info',
  authority: '实务',
  source: '同级序号的写法（全角半角、括号、空格）前后一致',
  summary: 'The ordinals of one level agree in width, brackets and blanks.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const words = Words.of(notice);
    const styles = new Map<string, string | null>();
    let last: Label | null = null;
    let own: string | null | undefined;
    const style = (heading: Heading): string | null => {
      const label = labelOf(notice, heading);
      if (!label) return null;
      // Labels of one level differ in their number only: few styles need to be worked out.
      if (last && own !== undefined && isAlike(label, last)) return own;
      last = label;
      const key = `${label.before}|${label.group && '-'}${scriptOf(label)}|${label.after}`;
      own = styles.get(key);
      if (own === undefined) styles.set(key, (own = styleOf(label)));
      return own;
    };
    let uses: Map<string, number> | undefined;
    for (const level of levelsOf(notice)) {
      if (!mixtureOf(level, style)) continue;
      const mixture = mixtureOf(level, style, (uses ??= usesOf(notice.headings, style)));
      const [first] = mixture?.odd ?? [];
      if (!mixture || !first) continue;
      const { odd, model } = mixture;
      const edits = editsOf(notice, words, odd, model);
      report({
        offset: first.offset,
        endOffset: first.labelEnd,
        message: {
          text: '{odd} of {total} ordinals of this level are not set like “{usual}” (␣ is a blank).',
          args: { odd: odd.length, total: mixture.total, usual: shown(notice, model) },
        },
        related: [
          {
            offset: model.offset,
            endOffset: model.labelEnd,
            message: { text: 'Most ordinals of this level are set like this one.' },
          },
        ],
        // Wide dots and narrow brackets are themselves a matter of taste or a mistake: the writer decides.
        ...(edits.length > 0 &&
          (edits.some(({ text }) => /[．(]/.test(text))
            ? { suggestions: [{ title: { text: 'Set all ordinals of this level alike' }, edits }] }
            : { fix: edits })),
      });
    }
  },
};

/** What must agree: word, script of the number, brackets, mark, blank. Null where the mark is wrong anyway. */
function styleOf(label: Label): string | null {
  const { before, number, after } = label;
  if (after.includes('*') || WRONG_MARK.test(before + number + after)) return null;
  // The width of colons is judged with all others.
  return `${normal(before)}${label.group && '-'}${scriptOf(label)}${normal(after)}`;
}

function isAlike(a: Label, b: Label): boolean {
  return a.before === b.before && !a.group === !b.group && a.after === b.after && scriptOf(a) === scriptOf(b);
}

/** 1, wide １ or 一. */
function scriptOf({ number }: Label): string {
  const code = number.charCodeAt(0);
  return code < 0x80 ? '1' : code >= 0xff10 ? '１' : '一';
}

function normal(part: string): string {
  return part.replace(/\s+/g, ' ').replace(/:/g, '：');
}

function shown(notice: Notice, heading: Heading): string {
  const { before, group, number, after } = labelOf(notice, heading)!;
  return (before + group + number + after).replace(/\s+/g, '␣');
}

function editsOf(notice: Notice, words: Words, odd: readonly Heading[], model: Heading): Edit[] {
  const usual = labelOf(notice, model)!;
  return odd.flatMap((heading) => {
    const own = labelOf(notice, heading)!;
    // Another word or another script is another label, not another style; an ordinal without words ends with its line.
    if (bare(own) !== bare(usual) || !hasWords(notice, heading)) return [];
    const { from } = own;
    const behind = from + own.before.length;
    const after = behind + own.group.length + own.number.length;
    return [
      edit(words, from, behind, own.before, usual.before),
      edit(words, after, after + own.after.length, own.after, usual.after),
    ].flatMap((e) => (e && notice.text.slice(...e.range) !== e.text ? [e] : []));
  });
}

function hasWords({ text }: Notice, { titleOffset, titleEnd }: Heading): boolean {
  return /[^\s*_#]/.test(text.slice(titleOffset, titleEnd));
}

function bare(label: Label): string {
  return label.before.replace(/[（(\s]/g, '') + (label.group && '-') + scriptOf(label);
}

/** The shortest edit that turns one part into the other. */
function edit(words: Words, from: number, to: number, own: string, usual: string): Edit | null {
  if (normal(own) === normal(usual)) return null;
  let head = 0;
  while (head < own.length && own[head] === usual[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(own.length, usual.length) - head && own.at(-1 - tail) === usual.at(-1 - tail)) tail += 1;
  const { offset, endOffset } = words.raw(from + head, to - tail);
  return { range: [offset, endOffset], text: usual.slice(head, usual.length - tail) };
}
