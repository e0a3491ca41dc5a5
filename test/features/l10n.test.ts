import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.zh-cn.json';
import packageEnglish from '../../package.nls.json';
import packageChinese from '../../package.nls.zh-cn.json';

const read = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Texts passed to the two translating functions; keys that come from tables are covered by the tests of their users. */
const CALL = /\b(?:l10n\.t|(?<![.\w])t)\(\s*'((?:[^'\\]|\\.)*)'/g;

describe('translations', () => {
  it.each(['server/src/features', 'client/src'])('%s: every text has one', (folder) => {
    const keys = read(folder).flatMap((source) =>
      [...source.matchAll(CALL)].map((match) => match[1]!.replaceAll("\\'", "'")),
    );
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !(key in bundle))).toEqual([]);
  });

  it('keep the placeholders', () => {
    const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, chinese] of Object.entries(bundle)) expect(holes(chinese), english).toEqual(holes(english));
  });

  it('of the manifest are complete in both languages', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!);
    expect(used.filter((key) => !(key in packageEnglish) || !(key in packageChinese))).toEqual([]);
    expect(Object.keys(packageChinese).sort()).toEqual(Object.keys(packageEnglish).sort());
  });
});
