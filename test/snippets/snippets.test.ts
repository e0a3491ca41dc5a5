import { describe, expect, it } from 'vitest';
import { expandSnippet, sourceOf, stopsOf } from './expand';
import { fillBlanks } from './fill';
import { loadSnippets } from './load';
import { parseSnippet } from './parse';

const snippets = loadSnippets();
const HAN = '\\p{Script=Han}';

describe.each(snippets)('$file $name', ({ prefix, body, description }) => {
  const parts = parseSnippet(sourceOf(body));
  const stops = stopsOf(parts);

  it('is called in Chinese, by pinyin initials, in English', () => {
    expect(prefix).toHaveLength(3);
    const [chinese, pinyin, english] = prefix as [string, string, string];
    expect(chinese).toMatch(new RegExp(`^${HAN}+$`, 'u'));
    expect(pinyin).toMatch(/^[a-z]+$/);
    expect(pinyin).toHaveLength(chinese.length);
    expect(english).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('is described in both languages', () => {
    expect(description).toMatch(new RegExp(`^${HAN}.* · [A-Z][ -~]+$`, 'u'));
  });

  it('numbers its stops without gaps, in the order of the text, and defines each once', () => {
    const defined = stops.filter((stop) => stop.content ?? stop.choices).map((stop) => stop.index);
    expect(defined).toEqual(defined.map((_, i) => i + 1));
    expect(stops.map((stop) => stop.index).filter((index) => !defined.includes(index))).toEqual([]);
  });

  it('repeats a stop only behind the place where it is defined', () => {
    const early = stops.filter((stop, i) => stops.findIndex((other) => other.index === stop.index) === i);
    expect(early.filter((stop) => !(stop.content ?? stop.choices))).toEqual([]);
  });

  it('leaves no blank outside a stop', () => {
    expect(parts.filter((part) => typeof part === 'string').join('')).not.toMatch(/[×_]|XX|某某|待补充/);
  });

  it('expands to text in the conventions of the genre', () => {
    const text = expandSnippet(body);
    expect(text).not.toContain('$');
    expect(text).not.toMatch(/[ \t\u3000]$/m);
    expect(text).not.toMatch(new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}`, 'u'));
    expect(text).not.toMatch(/^\d+、|[）)]、|\n\n\n/m);
    expect(text).not.toMatch(/年0|月0/);
  });
});

it('no prefix is used twice', () => {
  const prefixes = snippets.flatMap((snippet) => snippet.prefix);
  expect(prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i)).toEqual([]);
});

it('there is a whole notice for every profile, and every part of one', () => {
  const english = snippets.map((snippet) => snippet.prefix[2]);
  expect(english).toEqual(
    expect.arrayContaining([
      ...['notice', 'report', 'audit', 'environment', 'meeting', 'campaign'],
      ...['background', 'background-report', 'background-audit', 'background-environment', 'background-meeting'],
      ...['background-campaign', 'organisation', 'overall', 'problem-list', 'group', 'system-building'],
      ...['accountability', 'remaining-issues', 'next-steps', 'problem', 'problem-after', 'problem-shared'],
      ...['contact', 'publicity-period', 'signature', 'date'],
    ]),
  );
});

describe('a part reads the same alone and in the whole notice', () => {
  const textOf = (english: string): string => expandSnippet(snippets.find(({ prefix }) => prefix[2] === english)!.body);
  it.each([
    ['notice', 'background'],
    ['notice', 'contact'],
    ['report', 'background-report'],
    ['audit', 'background-audit'],
    ['environment', 'background-environment'],
    ['environment', 'publicity-period'],
    ['meeting', 'background-meeting'],
    ['campaign', 'background-campaign'],
  ])('%s: %s', (whole, part) => {
    expect(textOf(whole)).toContain(textOf(part));
  });
});

it.each(snippets.filter(({ file }) => file === 'notices.json'))('$name has no blank left once filled', ({ body }) => {
  expect(fillBlanks(expandSnippet(body))).not.toContain('×');
});
