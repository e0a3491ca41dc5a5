import { describe, expect, it } from 'vitest';
import { clean } from '../../../server/src/convert/clean/index';
import { parseNotice } from '../../../server/src/notice/index';
import { seeds } from '../../notice/corpus';
import { outline } from './outline';

const cases = (seeds() ?? []).map(({ gold, text }) => [gold.file, text] as const);
const cleaned = (name: string): string => {
  const [, text] = cases.find(([file]) => file.startsWith(name))!;
  return clean(parseNotice(text)).text;
};

/** They stand beside the project; without them there is nothing to check here. */
describe.skipIf(cases.length === 0)('the real notices', () => {
  it.each(cases)('%s keeps its outline', (_file, text) => {
    expect(outline(clean(parseNotice(text)).text)).toEqual(outline(text));
  });

  it('001 gets its paragraphs back', () => {
    const notice = parseNotice(cleaned('001'));
    expect(notice.flattened).toEqual([]);
    expect(notice.residue).toEqual([]);
    const lines = notice.text.split('\n').filter((line) => line.trim() !== '');
    expect(lines).toHaveLength(notice.paragraphs.length);
    for (const { offset } of [...notice.headings, ...notice.problems].filter(({ offset }) => offset > 0))
      expect(notice.text[offset - 1]).toBe('\n');
  });

  it('004 is simplified, without readings, its words in brackets intact', () => {
    const text = cleaned('004');
    expect(text).not.toMatch(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ]+[)）]/);
    expect(text.match(/（[^（）]+）/g)).toHaveLength(20);
    expect(parseNotice(text).traditional).toBe(false);
    expect(text).toBe(clean(parseNotice(text)).text);
  });
});
