import { expect, it } from 'vitest';
import { displayPath, folderOf, pathWithin, resolveUri, sameUri } from '../../server/src/config/uris';

it.each([
  ['file:///a/b/c.txt', 'file:///a/b/'],
  ['file:///a/b/', 'file:///a/'],
  ['file:///', null],
  ['vscode-vfs://github/owner/repo/x.md', 'vscode-vfs://github/owner/repo/'],
  ['untitled:Untitled-1', null],
])('the folder of %s is %s', (uri, folder) => {
  expect(folderOf(uri)).toBe(folder);
});

it.each([
  ['./office.json', 'file:///%E9%80%9A%E6%8A%A5/office.json'],
  ['../office.json', 'file:///office.json'],
  ['..\\..\\公用#1.json', 'file:///%E5%85%AC%E7%94%A8%231.json'],
  ['/etc/office.json', 'file:///etc/office.json'],
])('%s leads to %s', (path, uri) => {
  expect(resolveUri('file:///%E9%80%9A%E6%8A%A5/', path)).toBe(uri);
});

it('paths are in plain characters, however the URIs are spelt', () => {
  expect(pathWithin('file:///work/%E9%80%9A%E6%8A%A5/', 'file:///work/通报/a%20b.txt')).toBe('a b.txt');
  expect(pathWithin('file:///other/', 'file:///work/a.txt')).toBe('/work/a.txt');
  expect(displayPath('file:///work/a/', 'file:///work/b/c.txt')).toBe('../b/c.txt');
  expect(sameUri('file:///c%3A/work/%E9%80%9A.txt', 'file:///C:/work/通.txt')).toBe(true);
  expect(sameUri('file:///work/a.txt', 'file:///work/b.txt')).toBe(false);
});
