import { describe, expect, it } from 'vitest';
import { documentConfig } from '../../server/src/config/document-config';
import { readSettings } from '../../server/src/config/read';
import { resolve } from '../../server/src/config/resolve';
import { memory, resolved, ROOT } from './memory';

const configOf = async (files: Readonly<Record<string, object>>, path: string) =>
  documentConfig(await resolved(files, path));

describe('what counts more', () => {
  it('is the nearer file, key by key; lists add up', async () => {
    const files = {
      '.rectifyrc.json': { profile: 'audit', bodies: ['甲局'], rules: { 'date-order': 'off', 'date-missing': 'hint' } },
      'a/.rectifyrc.json': { bodies: ['乙局'], shortNames: ['乙'], rules: { 'date-order': 'warning' } },
    };
    expect(await configOf(files, 'a/x.txt')).toEqual({
      profile: 'audit',
      rules: { 'date-order': 'warning', 'date-missing': 'hint' },
      bodies: ['甲局', '乙局'],
      shortNames: ['乙'],
      ownNames: ['甲局', '乙局', '乙'],
    });
  });

  it('is nothing where nothing is written', async () => {
    expect(await configOf({}, 'x.txt')).toEqual({});
  });

  it('is the override that comes last, from the folder of its file', async () => {
    const overrides = [
      { files: '2024/**', profile: 'audit' },
      { files: '*送审稿*', excludedFiles: '2024/旧*', rules: { 'signature-missing': 'off' } },
      { files: ['2024/*.md'], profile: 'report' },
    ];
    const files = { 'a/.rectifyrc.json': { profile: 'meeting', overrides } };
    expect((await configOf(files, 'a/x.md')).profile).toBe('meeting');
    expect((await configOf(files, 'a/2024/x.txt')).profile).toBe('audit');
    expect((await configOf(files, 'a/2024/x.md')).profile).toBe('report');
    expect((await configOf(files, 'a/2024/送审稿.txt')).rules).toEqual({ 'signature-missing': 'off' });
    expect((await configOf(files, 'a/2024/旧送审稿.txt')).rules).toBeUndefined();
  });

  it('is the project file, then the settings of the editor', async () => {
    const uri = `${ROOT}x.txt`;
    const { links } = await memory({ '.rectifyrc.json': { profile: 'report' } }).chain(uri);
    const settings = readSettings({ profile: 'audit', countPartlyAs: 'open', rules: { 'date-order': 'off' } });
    const both = resolve(uri, links, { settings, base: ROOT });
    expect(documentConfig(both)).toEqual({ profile: 'report', countPartlyAs: 'open', rules: { 'date-order': 'off' } });
    expect([both.profile.origin.kind, both.countPartlyAs.origin.kind, both.contact.origin.kind]).toEqual([
      'file',
      'settings',
      'default',
    ]);
  });

  it('is the kind that was chosen for the very file, then the command line', async () => {
    const uri = `${ROOT}x.txt`;
    const { links } = await memory({ '.rectifyrc.json': { profile: 'report' } }).chain(uri);
    const layer = { settings: readSettings({ profiles: { 'x.txt': 'campaign' } }), base: ROOT };
    expect(resolve(uri, links, layer).profile.value).toBe('campaign');
    expect(resolve(uri, links, layer, { profile: 'audit' }).profile).toEqual({
      value: 'audit',
      origin: { kind: 'command' },
    });
  });

  it('keeps the options of a rule of which only the severity is set', async () => {
    const files = {
      '.rectifyrc.json': { rules: { 'publication-lag': ['info', { months: 6, profiles: ['audit'] }] } },
      'a/.rectifyrc.json': { rules: { 'publication-lag': 'error' } },
    };
    expect(await configOf(files, 'a/x.txt')).toEqual({
      rules: { 'publication-lag': 'error' },
      options: { 'publication-lag': { profiles: ['audit'], values: { months: 6 } } },
    });
  });

  it('can be the default again', async () => {
    const files = { '.rectifyrc.json': { requiredParts: ['date'], profile: 'audit' }, 'a/.rectifyrc.json': {} };
    expect((await configOf(files, 'a/x.txt')).requiredParts).toEqual(['date']);
    const again = { ...files, 'a/.rectifyrc.json': { requiredParts: null, profile: 'auto' } };
    expect(await configOf(again, 'a/x.txt')).toEqual({});
  });
});

describe('ignore', () => {
  it('entries hold in their files', async () => {
    const everywhere = { rule: 'date-order', text: '甲' };
    const there = { rule: 'date-order', text: '乙', files: 'b/*.txt' };
    const files = { 'a/.rectifyrc.json': { ignore: [everywhere, there] } };
    expect((await configOf(files, 'a/x.txt')).ignore).toEqual([everywhere]);
    expect((await configOf(files, 'a/b/x.txt')).ignore).toEqual([everywhere, { ...there, files: ['b/*.txt'] }]);
  });

  it.each([
    ['旧稿/', 'a/旧稿/2023/x.txt', true],
    ['旧稿', 'a/b/旧稿/x.txt', true],
    ['旧稿/', 'a/旧稿', false],
    ['*.bak.txt', 'a/b/x.bak.txt', true],
    ['b/*.txt', 'a/b/x.txt', true],
    ['b/*.txt', 'a/c/x.txt', false],
  ])('pattern %s and %s: %s', async (pattern, path, out) => {
    const config = await configOf({ 'a/.rectifyrc.json': { ignorePatterns: [pattern] } }, path);
    expect(config.leftOut ?? false).toBe(out);
  });
});
