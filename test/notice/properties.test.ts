import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import type { Notice, Span } from '../../server/src/notice/model';
import { FIXTURES } from './corpus';
import { digest } from './digest';
import { violations } from './invariants';
import { requiredParts } from './parts';
import { edited, Random } from './random';

const NAMED = FIXTURES.map(({ gold, text }) => [gold.file, text] as const);
const EDITED_COPIES = 15;
const EDITS = 12;

describe('after any edit', () => {
  test.each(NAMED)('%s is read without a throw, and what was found stands in the text', (file, original) => {
    for (let seed = 1; seed <= EDITED_COPIES; seed += 1) {
      const random = new Random(seed * 7919 + original.length);
      let text = original;
      for (let i = 0; i < EDITS; i += 1) {
        text = edited(text, random);
        const notice = parseNotice(text);
        const broken = [
          ...violations(notice),
          ...lint(notice).flatMap((f) => (f.ruleId === 'internal-error' ? [f.message.args] : [])),
        ];
        // The text is printed only where it is needed: to make a test of it.
        if (broken.length > 0)
          expect({ file, seed, edit: i, broken, text }).toEqual({ file, seed, edit: i, broken: [], text });
      }
    }
  });
});

describe('required parts', () => {
  const idsOf = (text: string): string[] => lint(parseNotice(text)).map((f) => f.ruleId);

  test.each(NAMED)('%s: without a part its rule speaks, with it again it is silent', (_file, text) => {
    const before = idsOf(text);
    const wrong: string[] = [];
    let checked = 0;
    for (const { what, rules, cuts } of requiredParts(parseNotice(text))) {
      if (rules.some((id) => before.includes(id))) continue;
      checked += 1;
      const speaks = (ids: readonly string[]): boolean => rules.some((id) => ids.includes(id));
      if (!speaks(idsOf(without(text, cuts)))) wrong.push(`${what}: ${rules.join(', ')} is silent`);
      if (speaks(idsOf(text))) wrong.push(`${what}: ${rules.join(', ')} still speaks`);
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(3);
  });
});

function without(text: string, cuts: readonly Span[]): string {
  return [...cuts]
    .sort((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, endOffset }) => rest.slice(0, offset) + rest.slice(endOffset), text);
}

function outline(notice: Notice): unknown {
  return digest(notice, (text) => text?.replace(/[\s*]+/g, '') ?? null);
}

describe('the outline does not depend on', () => {
  test.each(NAMED)('line ends or a byte order mark: %s', (_file, original) => {
    const lf = original.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
    const expected = outline(parseNotice(lf));
    expect(outline(parseNotice(lf.replaceAll('\n', '\r\n')))).toEqual(expected);
    expect(outline(parseNotice(`\ufeff${lf}`))).toEqual(expected);
    expect(outline(parseNotice(`\ufeff${lf.replaceAll('\n', '\r\n')}`))).toEqual(expected);
  });

  test.each(NAMED)('a line end at the end: %s', (_file, original) => {
    const expected = outline(parseNotice(original));
    expect(outline(parseNotice(`${original.trimEnd()}\n\n\n`))).toEqual(expected);
    expect(outline(parseNotice(original.trimEnd()))).toEqual(expected);
  });

  const plain = NAMED.filter(([file, text]) => file.endsWith('.txt') && parseNotice(text).flattened.length === 0);

  test.each(plain)('Markdown marks around chapters and labels: %s', (_file, original) => {
    const markdown = marked(original);
    expect(markdown).not.toBe(original);
    expect(outline(parseNotice(markdown))).toEqual(outline(parseNotice(original)));
  });
});

/** The notice as a Markdown draft: ## before chapters, ** around labels and problem labels. */
function marked(text: string): string {
  const notice = parseNotice(text);
  const inserts: { readonly at: number; readonly text: string }[] = [];
  if (notice.title)
    inserts.push({ at: notice.title.lines[0]!.offset, text: notice.title.lines.length === 1 ? '# ' : '' });
  for (const s of notice.sections)
    if (s.heading !== null && s.label !== null) inserts.push({ at: s.offset, text: `${'#'.repeat(s.level + 1)} ` });
  for (const f of notice.problems.flatMap((p) => p.fields)) {
    // Labels without a colon of their own stay as they are.
    const colon = text.slice(f.offset, f.valueOffset).search(/[：:]/);
    if (colon < 0 || !/[\n\r\u3000 ]/.test(text[f.offset - 1] ?? '\n')) continue;
    inserts.push({ at: f.offset, text: '**' }, { at: f.valueOffset, text: '**' });
  }
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((out, { at, text: mark }) => out.slice(0, at) + mark + out.slice(at), text);
}
