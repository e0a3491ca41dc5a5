import { afterEach, describe, expect, it } from 'vitest';
import { nearestLocale, useLocale } from '../../server/src/lint/locale';
import { INTERNAL_ERROR, runRule } from '../../server/src/lint/run';
import { render } from '../../server/src/lint/render';
import { parseNotice } from '../../server/src/notice/index';
import { rule } from './rules-fixture';

// The language is that of the whole process.
afterEach(() => useLocale('en'));

describe('nearestLocale', () => {
  it.each([
    ['zh-cn', 'zh-cn'],
    ['zh_CN.UTF-8', 'zh-cn'],
    ['zh-Hans-SG', 'zh-cn'],
    ['ZH', 'zh-cn'],
    ['en-US', 'en'],
    ['de_DE', 'en'],
    ['C.UTF-8', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const)('of %s is %s', (tag, locale) => {
    expect(nearestLocale(tag)).toBe(locale);
  });
});

describe('render', () => {
  const message = { text: '{message} ({count} places)', args: { message: 'X', count: 21 } };

  it('speaks English until told otherwise, and again when told so', () => {
    expect(render(message)).toBe('X (21 places)');
    useLocale('zh-cn');
    expect(render(message)).toBe('X（共 21 处）');
    useLocale('en');
    expect(render(message)).toBe('X (21 places)');
  });

  it('shows the English text where there is no translation', () => {
    useLocale('zh-cn');
    expect(render({ text: 'Nobody translated {this}.', args: { this: '此句' } })).toBe('Nobody translated 此句.');
  });

  it('does not read values as texts with places of their own', () => {
    expect(render({ text: '{message} ({count} places)', args: { message: '{count}', count: 2 } })).toContain('{count}');
  });

  it('says in both languages that a rule failed', () => {
    const [finding] = runRule(
      rule('broken', () => {
        throw new TypeError();
      }),
      parseNotice(''),
    );
    expect(finding?.ruleId).toBe(INTERNAL_ERROR);
    expect(render(finding!.message)).toBe('Rule broken failed (TypeError); the notice could not be checked for it.');
    useLocale('zh-cn');
    expect(render(finding!.message)).toMatch(/broken.*TypeError/);
    expect(render(finding!.message)).not.toMatch(/failed/);
  });
});
