import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/finding';
import { ignoredText, Suppressions } from '../../server/src/lint/suppression';

/** A finding of `rule` on the first place of `words`. */
function at(text: string, words: string, rule = 'date-missing'): Finding {
  const offset = text.indexOf(words);
  return { ruleId: rule, severity: 'warning', offset, endOffset: offset + words.length, message: { text: 'x' } };
}

describe('comments that silence', () => {
  it('the next line that says something, and no other', () => {
    const text = '甲\n<!-- rectify-disable-next-line date-missing -->\n\n乙处\n丙处\n';
    const suppressions = new Suppressions(text);
    expect(suppressions.silences(at(text, '乙处'))).toBe(true);
    expect(suppressions.silences(at(text, '丙处'))).toBe(false);
    expect(suppressions.silences(at(text, '甲'))).toBe(false);
    expect(suppressions.silences(at(text, '乙处', 'contact-missing'))).toBe(false);
    expect(suppressions.unused()).toEqual([]);
  });

  it('a stretch, up to rectify-enable or the end', () => {
    const text = '甲\n<!-- rectify-disable date-missing, contact-missing -->\n乙\n<!-- rectify-enable -->\n丙';
    const suppressions = new Suppressions(text);
    expect(suppressions.silences(at(text, '乙'))).toBe(true);
    expect(suppressions.silences(at(text, '乙', 'contact-missing'))).toBe(true);
    expect(suppressions.silences(at(text, '丙'))).toBe(false);
  });

  it('the file, every rule where none is named', () => {
    const text = '甲\n<!-- rectify-disable-file -->\n';
    expect(new Suppressions(text).silences(at(text, '甲', 'title-incomplete'))).toBe(true);
  });

  it('are reported where they silence nothing, with their deletion as the fix', () => {
    const text = '甲\n<!-- rectify-disable-next-line date-missing -->\n乙\n';
    const [finding] = new Suppressions(text).unused();
    expect(finding).toMatchObject({
      ruleId: 'unused-suppression',
      severity: 'info',
      message: { args: { rules: 'date-missing' } },
    });
    expect(finding?.fix).toEqual([{ range: [2, text.indexOf('乙')], text: '' }]);
  });

  it('that are needed for one of two rules keep their comment', () => {
    const text = '<!-- rectify-disable-file date-missing contact-missing -->\n甲';
    const suppressions = new Suppressions(text);
    suppressions.silences(at(text, '甲'));
    const [finding] = suppressions.unused();
    expect(finding?.message.args).toEqual({ rules: 'contact-missing' });
    expect(finding?.fix).toBeUndefined();
  });
});

describe('ignore entries', () => {
  it('go by rule and words', () => {
    const text = '联系电话：4297700。';
    const finding = at(text, '4297700', 'phone-format');
    const entry = { rule: 'phone-format', text: ignoredText(text, finding) };
    expect(new Suppressions(text, [entry]).silences(finding)).toBe(true);
    expect(new Suppressions(text, [{ ...entry, rule: 'postcode-format' }]).silences(finding)).toBe(false);
    expect(new Suppressions(text, [{ ...entry, text: '429' }]).silences(finding)).toBe(false);
  });
});
