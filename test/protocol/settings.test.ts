import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../server/src/glob';
import { documentConfig } from '../../server/src/config/document-config';
import { readSettings } from '../../server/src/config/read';
import { resolve } from '../../server/src/config/resolve';

/** What settings of the editor alone make of a file in the folder /work. */
const toLintConfig = (raw: unknown, path: string) =>
  documentConfig(
    resolve(`file:///work/${encodeURI(path)}`, [], { settings: readSettings(raw), base: 'file:///work/' }),
  );

describe('globs', () => {
  it.each([
    ['整改通报.md', '*.md', true],
    ['2024/整改通报.md', '*.md', true],
    ['2024/整改通报.md', './2024/*.md', true],
    ['2024/a/整改通报.md', '2024/*.md', false],
    ['2024/a/整改通报.md', '2024/**/*.md', true],
    ['2024/整改通报.md', '2024/**/*.md', true],
    ['a.txt', '*.{md,txt}', true],
    ['a.doc', '*.{md,txt}', false],
    ['整改[2020].md', '整改[2020].md', true],
    ['整改2.md', '整改[2020].md', false],
    ['整改1.md', '整改?.md', true],
  ])('%s against %s: %s', (path, glob, expected) => {
    expect(matchesGlob(path, glob)).toBe(expected);
  });
});

describe('settings', () => {
  it('that make no sense are as if they were not there', () => {
    for (const raw of [null, undefined, 7, { profile: 'novel', rules: 'all', profiles: [] }]) {
      expect(toLintConfig(raw, 'a.md')).toEqual({});
    }
    expect(toLintConfig({ rules: { 'date-missing': 'off', 'empty-section': 'loud' } }, 'a.md')).toEqual({
      rules: { 'date-missing': 'off' },
    });
  });

  it('choose the profile by file name before pattern before default', () => {
    const raw = { profile: 'report', profiles: { '公告/*': 'audit', '公告/销号.md': 'environment' } };
    expect(toLintConfig(raw, 'a.md').profile).toBe('report');
    expect(toLintConfig(raw, '公告/甲.md').profile).toBe('audit');
    expect(toLintConfig(raw, '公告/销号.md').profile).toBe('environment');
    expect(toLintConfig({ profile: 'auto' }, 'a.md')).toEqual({});
  });
});
