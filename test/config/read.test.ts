import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/src/config/read';

/** The places and messages of all mistakes, `place: message`. */
function mistakes(text: string): string[] {
  return readConfig(text).mistakes.map(({ offset, endOffset, message: { text: said, args = {} } }) => {
    const message = said.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name]));
    return `${text.slice(offset, endOffset)}: ${message}`;
  });
}

describe('a project file', () => {
  it('may have comments and trailing commas, and a byte order mark', () => {
    const text = '\uFEFF{ // 类型\n "profile": "report", /* 单位 */ "bodies": ["青禾区水务局",],\n}';
    expect(mistakes(text)).toEqual([]);
    expect(readConfig(text).values).toEqual({ profile: 'report', bodies: ['青禾区水务局'] });
  });

  it('comes with a severity alone or with options', () => {
    const text =
      '{"rules": {"date-missing": "off", "publication-lag": ["info", {"months": 6, "profiles": ["audit"]}]}}';
    expect(mistakes(text)).toEqual([]);
    expect(readConfig(text).values.rules).toEqual({
      'date-missing': { severity: 'off' },
      'publication-lag': { severity: 'info', options: { months: 6, profiles: ['audit'] } },
    });
  });
});

describe('mistakes are told where they stand, with the nearest name', () => {
  it.each([
    ['{"profil": "report"}', '"profil": There is no key “profil” here; did you mean “profile”?'],
    ['{"zzz": 1}', '"zzz": There is no key “zzz” here.'],
    ['{"profile": "raport"}', '"raport": “raport” is not possible here; did you mean “report”?'],
    ['{"countPartlyAs": 7}', '7: Here belongs one of "any", "completed", "open", "separate".'],
    [
      '{"rules": {"date-mising": "off"}}',
      '"date-mising": There is no rule “date-mising”; did you mean “date-missing”?',
    ],
    ['{"rules": {"date-missing": "of"}}', '"of": “of” is not possible here; did you mean “off”?'],
    ['{"rules": {"date-missing": ["off", {}]}}', '{}: The rule has no options.'],
    ['{"rules": {"date-missing": []}}', '[]: Here belongs a severity, and behind it the options.'],
    [
      '{"rules": {"publication-lag": ["info", {"month": 6}]}}',
      '"month": The rule has no option “month”; did you mean “months”?',
    ],
    ['{"rules": {"publication-lag": ["info", {"months": 0}]}}', '0: Here belongs a whole number from 1 to 24.'],
    ['{"headings": {"overal": ["总览"]}}', '"overal": There is no part “overal”; did you mean “overall”?'],
    ['{"statuses": {"已闭环": "complete"}}', '"complete": “complete” is not possible here; did you mean “completed”?'],
    ['{"bodies": "青禾区水务局"}', '"青禾区水务局": Here belongs a list in square brackets.'],
    ['{"bodies": [""]}', '"": Here belongs a text in double quotes.'],
    ['{"ignore": [{"rule": "date-missing"}]}', '{"rule": "date-missing"}: The key “text” is missing here.'],
    ['{"overrides": [{"rules": {}}]}', '{"rules": {}}: The key “files” is missing here.'],
    ['{"overrides": [{"files": "*", "root": true}]}', '"root": There is no key “root” here.'],
    ['{"root": "yes"}', '"yes": Here belongs true or false.'],
    ['{"root": true, "root": false}', '"root": “root” stands here twice; only the last counts.'],
    ['[]', '[]: Here belongs an object in braces.'],
    ['{"root": true "extends": []}', '"extends": A comma “,” is missing here.'],
    ['{"root": tru}', 'tru: This is not JSON: texts stand in double quotes.'],
    ['{"profile": "report"', ': A closing brace “}” is missing here.'],
    ['', ': A value is missing here.'],
  ])('%s', (text, said) => {
    expect(mistakes(text)).toEqual([said]);
  });

  it('and what is right beside them holds', () => {
    const { values } = readConfig(
      '{"profil": "audit", "bodies": ["甲局", 7], "rules": {"x": "off", "date-order": "hint"}}',
    );
    expect(values).toEqual({ bodies: ['甲局'], rules: { 'date-order': { severity: 'hint' } } });
  });
});

it('knows where its values stand', () => {
  const text =
    '{"extends": ["a.json", "b.json"], "ignore": [7, {"rule": "date-order", "text": "x"}], "rules": {"date-order": "off"}}';
  const file = readConfig(text);
  const at = (span: { offset: number; endOffset: number } | null) => span && text.slice(span.offset, span.endOffset);
  expect(at(file.placeOf(['rules', 'date-order']))).toBe('"date-order": "off"');
  expect(at(file.placeOfText(['extends'], 'b.json'))).toBe('"b.json"');
  expect(at(file.placeOfEntry(file.values.ignore![0]!))).toBe('{"rule": "date-order", "text": "x"}');
  expect(file.placeOf(['profile'])).toBeNull();
});
