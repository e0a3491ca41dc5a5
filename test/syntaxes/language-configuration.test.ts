import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
}

const FILE = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(FILE, 'utf8')) as LanguageConfiguration;

describe('word pattern', () => {
  const { pattern, flags } = configuration.wordPattern;

  it.each([
    ['整改进度：已完成，长期坚持。', ['整改进度', '已完成', '长期坚持']],
    ['完成率66.7%，追缴1,024.5万元', ['完成率', '66.7%', '追缴', '1,024.5', '万元']],
    ['根据zgtb，“双减”', ['根据', 'zgtb', '双减']],
    ['二〇二四年', ['二〇二四年']],
    ['numbering-gap', ['numbering-gap']],
    ['　　。，', []],
  ])('%s', (text, words) => {
    expect(text.match(new RegExp(pattern, `g${flags}`)) ?? []).toEqual(words);
  });

  it('never matches nothing', () => {
    expect(new RegExp(pattern, flags).test('')).toBe(false);
  });
});

describe('Enter', () => {
  const [{ beforeText, action }] = configuration.onEnterRules as [LanguageConfiguration['onEnterRules'][number]];

  it.each([
    ['　　根据区委统一部署', true],
    ['　　', false],
    ['　　　　署名', false],
    ['根据区委统一部署', false],
  ])('after %j keeps the indent: %s', (text, keeps) => {
    expect(new RegExp(beforeText).test(text)).toBe(keeps);
    expect(action.appendText).toBe('　　');
  });
});

describe('pairs', () => {
  const expected = ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '「」'];

  it.each([
    ['brackets', configuration.brackets.map((pair) => pair.join(''))],
    ['auto-closing', configuration.autoClosingPairs.map(({ open, close }) => open + close)],
    ['surrounding', configuration.surroundingPairs.map((pair) => pair.join(''))],
  ])('%s know the Chinese ones', (_, pairs) => {
    expect(pairs).toEqual(expect.arrayContaining(expected));
  });
});
