import { describe, expect, it } from 'vitest';
import { displayPath } from '../../server/src/config/uris';
import { memory, mistakesIn, ROOT } from './memory';

const chain = async (files: Parameters<typeof memory>[0], path = 'a/b/x.txt') => memory(files).chain(ROOT + path);
const names = async (files: Parameters<typeof memory>[0], path?: string): Promise<string[]> =>
  (await chain(files, path)).links.map(({ file }) => displayPath(ROOT, file.uri));

describe('project files', () => {
  it('hold for their folder and all below; the nearest comes last', async () => {
    const files = {
      '.rectifyrc.json': {},
      'a/.rectifyrc.json': {},
      'a/b/.rectifyrc.json': {},
      'c/.rectifyrc.json': {},
    };
    expect(await names(files)).toEqual(['.rectifyrc.json', 'a/.rectifyrc.json', 'a/b/.rectifyrc.json']);
    expect(await names(files, 'x.txt')).toEqual(['.rectifyrc.json']);
    expect(await names({}, 'x.txt')).toEqual([]);
  });

  it('above a root do not count', async () => {
    const files = { '.rectifyrc.json': {}, 'a/.rectifyrc.json': { root: true }, 'a/b/.rectifyrc.json': {} };
    expect(await names(files)).toEqual(['a/.rectifyrc.json', 'a/b/.rectifyrc.json']);
  });

  it('come behind what they start from', async () => {
    const files = {
      'a/.rectifyrc.json': { extends: ['./one.json', '../公用/two.json'] },
      'a/one.json': {},
      '公用/two.json': { extends: 'three.json' },
      '公用/three.json': {},
    };
    expect(await names(files)).toEqual(['a/one.json', '公用/three.json', '公用/two.json', 'a/.rectifyrc.json']);
    expect(mistakesIn(await chain(files))).toEqual([]);
  });

  it('may start from the same file twice', async () => {
    const files = {
      'a/.rectifyrc.json': { extends: ['one.json', 'two.json'] },
      'a/one.json': { extends: 'both.json' },
      'a/two.json': { extends: 'both.json' },
      'a/both.json': {},
    };
    expect(mistakesIn(await chain(files))).toEqual([]);
  });

  it('do not hold for a document that lies nowhere', async () => {
    expect((await memory({ '.rectifyrc.json': {} }).chain('untitled:Untitled-1')).links).toEqual([]);
  });

  it('are read once until something changes', async () => {
    let reads = 0;
    const files = memory({});
    const counting = new (files.constructor as new (reader: object) => typeof files)({
      read: async () => void (reads += 1),
    });
    await counting.chain(`${ROOT}a/x.txt`);
    const first = reads;
    await counting.chain(`${ROOT}a/y.txt`);
    expect(reads).toBe(first);
    counting.clear();
    await counting.chain(`${ROOT}a/y.txt`);
    expect(reads).toBe(2 * first);
  });
});

describe('what leads nowhere is told in the file that names it', () => {
  it('a file that is missing', async () => {
    expect(mistakesIn(await chain({ 'a/.rectifyrc.json': { extends: 'gone.json' } }))).toEqual([
      'a/.rectifyrc.json: "gone.json": There is no file “gone.json”.',
    ]);
  });

  it('a circle', async () => {
    const files = { 'a/.rectifyrc.json': { extends: 'one.json' }, 'a/one.json': { extends: './.rectifyrc.json' } };
    expect(mistakesIn(await chain(files))).toEqual([
      'a/one.json: "./.rectifyrc.json": “./.rectifyrc.json” starts from this file itself.',
    ]);
  });

  it('a file that cannot be read', async () => {
    expect(mistakesIn(await chain({ '.rectifyrc.json': null }))).toEqual([
      '.rectifyrc.json: : This file cannot be read.',
    ]);
  });
});
