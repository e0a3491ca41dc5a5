import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../server/src/convert/clean/index';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';

const read = (name: string): string => readFileSync(`walkthrough/${name}.sample.txt`, 'utf8');
const codes = (text: string): string[] => lint(parseNotice(text)).map(({ ruleId }) => ruleId);

describe('the samples of the walkthrough', () => {
  it('hold the mistakes that were planted, and no others', () => {
    // The walkthrough counts them.
    expect(codes(read('notice'))).toEqual([
      'halfwidth-punctuation',
      'jiezhi-jiezhi',
      'sum-mismatch',
      'overall-vs-items',
      'enumeration-broken',
      'problem-without-status',
      'numbering-gap',
      'status-vs-measures',
      'in-progress-without-deadline',
      'date-leading-zero',
    ]);
  });

  it('come clean', () => {
    const { text, failed } = clean(parseNotice(read('web-copy')));
    expect(failed.size).toBe(0);
    expect(codes(read('web-copy'))).toEqual(expect.arrayContaining(['web-residue', 'halfwidth-punctuation']));
    expect(codes(text)).toEqual([]);
  });
});
