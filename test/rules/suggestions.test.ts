import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint } from '../../server/src/lint/index';
import { suggestionsOf } from '../../server/src/lint/suggestions';
import { parseNotice } from '../../server/src/notice/index';
import { apply, readExamples } from './marked';

const FOLDER = 'test/fixtures/notices';
/** Rules whose suggestions are about the words of the title, among others. */
const REWRITES_TITLE = new Set(['title-incomplete', 'genre-wording-mismatch', 'traditional-characters']);

const words = (title = ''): string => title.replace(/\s/g, '');

/** What goes wrong where a suggestion is taken: its finding stays, or the text went above or into the title. */
function troubles(text: string): string[] {
  const before = parseNotice(text);
  const findings = lint(before, { noCollapse: true });
  const found: string[] = [];
  for (const finding of findings) {
    const { ruleId, message } = finding;
    const same = (list: typeof findings): number =>
      list.filter((f) => f.ruleId === ruleId && f.message.text === message.text).length;
    for (const { title, edits } of suggestionsOf(finding)) {
      const after = apply(text, edits);
      const notice = parseNotice(after);
      const what = `${ruleId}, ${title.text}`;
      if (same(lint(notice, { noCollapse: true })) >= same(findings)) found.push(`${what}: finding stays`);
      if (!before.title || REWRITES_TITLE.has(ruleId)) continue;
      // A split may set the title on two lines; its words stay.
      if (words(notice.title?.joined) !== words(before.title.joined))
        found.push(`${what}: title was “${notice.title?.text ?? 'lost'}”`);
    }
  }
  return [...new Set(found)];
}

it.each(readdirSync(FOLDER))('each does what it says in %s', (name) => {
  expect(troubles(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([]);
});

// A writer begins with the title and goes down; at every line the quick fixes are there.
const whole = readExamples(readFileSync('docs/rules/required-section-missing.md', 'utf8')).find(
  (e) => e.kind === 'silent',
)!;
const lines = whole.text.split('\n');
it.each(lines.map((line, i) => [i + 1, line.slice(0, 12)] as const))(
  'each does what it says where only %i lines are written, to %s',
  (count) => {
    expect(troubles(`${lines.slice(0, count).join('\n')}\n`)).toEqual([]);
  },
);
