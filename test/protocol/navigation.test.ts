import { describe, expect, it } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { PLAIN, URI } from './client';
import { knowing, openMarked } from './marked-client';

const TO_HEADING = (HEAD + LISTS + TAIL)
  .replace('参照问题1', '参照问<|>题1')
  .replace('问题1：文件多', '<|问题1：文件多|>');
const LINKS = knowing({ definition: { linkSupport: true } });

describe('navigation', () => {
  it('goes from a reference to the heading, by a link where the client knows these', async () => {
    const { here, at, expected } = await openMarked(TO_HEADING, LINKS);
    const [link] = await here<LocationLink[]>('definition');
    expect([at(link!.targetSelectionRange)]).toEqual(expected);
    expect([link!.targetUri, at(link!.originSelectionRange!)[1]]).toEqual([URI, '问题1']);
  });

  it('goes there by a place else', async () => {
    const { here, at, expected } = await openMarked(TO_HEADING, PLAIN);
    const [place, ...more] = await here<Location[]>('definition');
    expect([at(place!.range), ...more]).toEqual(expected);
    expect(place!.uri).toBe(URI);
  });

  it('goes from a figure to what it counts', async () => {
    const source = HEAD.replace('4个问题', '4个<|>问题') + LISTS.replace(/问题\d：[^。]+/g, '<|$&|>') + TAIL;
    const { here, at, expected } = await openMarked(source, LINKS);
    const found = await here<LocationLink[]>('definition');
    expect(found.map(({ targetRange }) => at(targetRange))).toEqual(expected);
  });

  it('finds what refers to a problem', async () => {
    const lists = LISTS.replace('问题1：学习不够深入', '<|问题<|>1：学习不够深入|>').replace(
      '结合问题1',
      '结合<|问题1|>',
    );
    const { here, at, expected } = await openMarked(HEAD + lists + TAIL);
    const all = await here<Location[]>('references', { context: { includeDeclaration: true } });
    expect(all.map(({ range }) => at(range))).toEqual(expected);
    const others = await here<Location[]>('references', { context: { includeDeclaration: false } });
    expect(others.map(({ range }) => at(range))).toEqual(expected.slice(1));
  });
});
