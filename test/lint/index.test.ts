import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lint } from '../../server/src/lint/index';
import type { LintConfig } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import type { Rule } from '../../server/src/rules/rule';
import { at, many, rule } from './rules-fixture';

const rules = vi.hoisted((): Rule[] => []);
vi.mock('../../server/src/rules/index', () => ({ RULES: rules }));
beforeEach(() => void rules.splice(0));

const TEXT = '中共青禾区水务局党组关于巡察整改进展情况的通报\n'.repeat(4);
const found = (config?: LintConfig, text = TEXT): string[] =>
  lint(parseNotice(text, config?.profile ? { profile: config.profile } : {}), config).map(
    ({ ruleId, offset, severity, count }) => `${ruleId}@${offset} ${severity}${count ? ` ×${count}` : ''}`,
  );

describe('lint', () => {
  it('lists findings in text order; at the same place, in the order of the rules', () => {
    rules.push(
      rule('second', [at(9), at(3, { endOffset: 8 })]),
      rule('first', [at(3, { endOffset: 5 }), at(9), at(0)]),
    );
    expect(found()).toEqual([
      'first@0 warning',
      'first@3 warning',
      'second@3 warning',
      'second@9 warning',
      'first@9 warning',
    ]);
  });

  it('takes severities from the configuration, and leaves out what is off', () => {
    rules.push(rule('a', [at(0)]), rule('b', [at(1, { severity: 'info' })]), rule('c', [at(2)]));
    expect(found({ rules: { a: 'off', b: 'error' } })).toEqual(['b@1 error', 'c@2 warning']);
    expect(found({ rules: { unknown: 'error' } })).toEqual(['a@0 warning', 'b@1 info', 'c@2 warning']);
  });

  it('runs a rule that is off by default where it is configured, and only there', () => {
    const check = vi.fn();
    rules.push(rule('quiet', check, { off: true }));
    expect(found()).toEqual([]);
    expect(check).not.toHaveBeenCalled();
    found({ rules: { quiet: 'hint' } });
    expect(check).toHaveBeenCalledOnce();
  });

  it('asks only the rules that hold for the kind of notice', () => {
    rules.push(
      rule('public', [at(0)], { profiles: ['public-notice'] }),
      rule('report', [at(0)], { profiles: ['report'] }),
    );
    expect(found()).toEqual(['public@0 warning']);
    expect(found({ profile: 'report' })).toEqual(['report@0 warning']);
    expect(found({ profile: 'audit' })).toEqual([]);
  });

  it('collapses the flood of one rule, not the findings of several', () => {
    rules.push(rule('flood', many(21)), rule('twenty', many(20)));
    expect(found().filter((f) => f.startsWith('flood'))).toEqual(['flood@0 warning ×21']);
    expect(found().filter((f) => f.startsWith('twenty'))).toHaveLength(20);
    expect(found({ noCollapse: true }).filter((f) => f.startsWith('flood'))).toHaveLength(21);
  });

  it('goes on where a rule fails', () => {
    const throws: Rule['check'] = () => {
      throw new Error();
    };
    rules.push(rule('broken', throws), rule('fine', [at(0)]), rule('also-broken', throws));
    expect(found()).toEqual(['internal-error@0 error', 'internal-error@0 error', 'fine@0 warning']);
  });

  it('says nothing where there are no rules', () => {
    expect(found()).toEqual([]);
  });
});
