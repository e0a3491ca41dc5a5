import type { Report, Rule, Severity } from '../../server/src/rules/rule';

/** Rules with known behaviour in the place of the real ones: each reports every occurrence of one word. */
export const RULES: readonly Rule[] = [
  wordRule('fixture-blank', 'error', '待补充', { message: { text: 'Fill in {word}.', args: { word: '待补充' } } }),
  wordRule('fixture-until', 'warning', '截止', {
    message: { text: 'Write 截至.' },
    fix: (offset) => [{ range: [offset, offset + 2], text: '截至' }],
  }),
  wordRule('fixture-later', 'hint', '近期', {
    message: { text: 'Say when.' },
    suggestions: (offset) => [
      {
        title: { text: 'Write {date}', args: { date: '6月' } },
        edits: [{ range: [offset, offset + 2], text: '6月', snippet: '${1:6月}' }],
      },
    ],
  }),
  {
    ...wordRule('fixture-throws', 'hint', '崩溃', { message: { text: '' } }),
    check: ({ text }) => {
      if (text.includes('崩溃')) throw new TypeError(text);
    },
  },
  // Breaks what comes after the rules, which nothing catches for it.
  wordRule('fixture-broken', 'hint', '坏消息', { message: undefined as never }),
];

interface Says {
  readonly message: Report['message'];
  readonly fix?: (offset: number) => NonNullable<Report['fix']>;
  readonly suggestions?: (offset: number) => NonNullable<Report['suggestions']>;
}

function wordRule(id: string, severity: Severity, word: string, says: Says): Rule {
  return {
    id,
    group: 'style',
    severity,
    authority: '本工具',
    source: 'test',
    title: 'Word',
    summary: '',
    profiles: 'all',
    fixes: true,
    check({ text }, report) {
      for (let offset = text.indexOf(word); offset >= 0; offset = text.indexOf(word, offset + 1)) {
        report({
          offset,
          endOffset: offset + word.length,
          message: says.message,
          ...(says.fix ? { fix: says.fix(offset) } : {}),
          ...(says.suggestions ? { suggestions: says.suggestions(offset) } : {}),
        });
      }
    },
  };
}

export const REQUIRED_PART_RULES: readonly Rule[] = [];
