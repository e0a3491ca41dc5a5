import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { readConfig } from '../../server/src/config/read';
import { RULES } from '../../server/src/rules/index';

/** The service behind VS Code's JSON editor, with one of our schemas. */
function editor(name: string) {
  const schema = JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));
  const service = getLanguageService({});
  service.configure({ schemas: [{ uri: 'schema', fileMatch: ['*'], schema }] });
  const opened = (source: string) => {
    const at = source.indexOf('|');
    const document = TextDocument.create('file:///.rectifyrc.json', 'jsonc', 1, source.replace('|', ''));
    return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(0, at)) };
  };
  return {
    complete: async (source: string) => {
      const { document, json, position } = opened(source);
      return (await service.doComplete(document, position, json))!.items.map(({ label }) => label);
    },
    hover: async (source: string) => {
      const { document, json, position } = opened(source);
      return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '');
    },
    check: async (source: string) => {
      const { document, json } = opened(source);
      return (await service.doValidation(document, json, { trailingCommas: 'ignore' })).map(({ message }) => message);
    },
  };
}

const english = editor('rectifyrc.schema.json');

describe('inside a project file the editor', () => {
  it('completes keys, rules, severities, options, parts and statuses', async () => {
    expect(await english.complete('{ | }')).toEqual(expect.arrayContaining(['profile', 'countPartlyAs', 'overrides']));
    expect(await english.complete('{ "rules": { | } }')).toEqual(RULES.map(({ id }) => id));
    expect(await english.complete('{ "rules": { "date-missing": | } }')).toEqual(
      expect.arrayContaining(['"off"', '"hint"', '"error"']),
    );
    expect(await english.complete('{ "rules": { "publication-lag": ["info", { | }] } }')).toEqual([
      'months',
      'profiles',
    ]);
    expect(await english.complete('{ "requiredParts": [|] }')).toContain('"next-steps"');
    expect(await english.complete('{ "statuses": { "已闭环": | } }')).toContain('"completed-long-term"');
    expect(await english.complete('{ "overrides": [{ "files": "*.md", | }] }')).toContain('rules');
    expect(await english.complete('{ "overrides": [{ "files": "*.md", "rules": { | } }] }')).toContain('date-missing');
  });

  it('tells what a key, a rule and a value mean, in its language', async () => {
    expect(await english.hover('{ "count|PartlyAs": "open" }')).toContain('partly done');
    expect(await english.hover('{ "rules": { "date-mis|sing": "off" } }')).toContain('day of the notice');
    expect(await english.hover('{ "countPartlyAs": "op|en" }')).toContain('As open');
    const chinese = editor('rectifyrc.schema.zh-cn.json');
    expect(await chinese.hover('{ "count|PartlyAs": "open" }')).toContain('部分完成');
    expect(await chinese.hover('{ "countPartlyAs": "op|en" }')).toContain('计入未完成');
    expect(await chinese.complete('{ | }')).toEqual(await english.complete('{ | }'));
  });

  it('accepts comments, trailing commas and what the documentation shows', async () => {
    const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
    expect(example).toContain('countPartlyAs');
    expect(await english.check(example)).toEqual([]);
    expect(readConfig(example).mistakes).toEqual([]);
  });

  it.each([
    ['{ "profil": "audit" }'],
    ['{ "profile": "audits" }'],
    ['{ "rules": { "date-missing": "of" } }'],
    ['{ "rules": { "nope": "off" } }'],
    ['{ "rules": { "publication-lag": ["info", { "months": 0 }] } }'],
    ['{ "requiredParts": ["dates"] }'],
    ['{ "ignore": [{ "rule": "date-missing" }] }'],
    ['{ "overrides": [{ "rules": {} }] }'],
    ['{ "bodies": "甲局" }'],
  ])('refuses what the engine refuses: %s', async (source) => {
    expect(await english.check(source)).not.toEqual([]);
    expect(readConfig(source).mistakes).toHaveLength(1);
  });
});
