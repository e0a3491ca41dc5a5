import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';
import manifest from '../../package.json';
import { NOTICE_FILES } from '../../server/src/cli/targets';
import { PROFILES } from '../../server/src/notice/model';
import { RULES } from '../../server/src/rules/index';

const { configuration, languages } = manifest.contributes;
const group = (id: string) => configuration.find(({ title }) => title === `%configuration.title.${id}%`)!;

describe('the manifest', () => {
  it('claims the files for which the command searches folders', () => {
    const { extensions = [], filenamePatterns = [] } = languages[0]!;
    const claimed = [...extensions.map((extension) => `*${extension}`), ...filenamePatterns];
    expect(claimed.map((pattern) => `**/${pattern}`).sort()).toEqual([...NOTICE_FILES].sort());
  });

  it('has the texts it names in both languages, and no others', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    // Some are files, one for each language: the schema of project files, pages of the walkthrough.
    const isFile = (text: string): boolean => text.startsWith('./');
    for (const file of [...Object.values(english), ...Object.values(chinese)].filter(isFile))
      expect(existsSync(file), file).toBe(true);
    expect(Object.values(chinese).filter(isFile)).not.toEqual(Object.values(english).filter(isFile));
    for (const [key, text] of Object.entries(chinese)) if (!isFile(text)) expect(text, key).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(english)) expect(text.trim(), key).not.toBe('');
  });

  it('lets every rule be set, and nothing that is no rule', () => {
    const { properties, additionalProperties } = group('checks').properties['rectificationNotice.rules']!;
    expect(Object.keys(properties)).toEqual(RULES.map(({ id }) => id));
    expect(additionalProperties).toBe(false);
    const defaults = Object.values(properties).map((property) => property.default);
    expect(defaults).toEqual(RULES.map(({ off, severity }) => (off ? 'off' : severity)));
  });

  it('offers every kind of notice', () => {
    const { 'rectificationNotice.profile': one, 'rectificationNotice.profiles': each } = group('kind').properties;
    expect(one!.enum).toEqual(['auto', ...PROFILES]);
    expect(each!.additionalProperties.enum).toEqual([...PROFILES]);
  });
});
