import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.zh-cn.json';
import { COMPLAINTS } from '../../server/src/cli/help';

const CLI = join(import.meta.dirname, '../../server/src/cli');
const HELP_TITLES = ['Usage:', 'Arguments:', 'Options:', 'Commands:'];

it('has a Chinese text for everything the command says', () => {
  const source = readdirSync(CLI).map((name) => readFileSync(join(CLI, name), 'utf8'));
  const said = [...source.join('\n').matchAll(/\bt\(\s*(['"])(.*?)\1/g)].map((match) => match[2]!);
  expect(said.length).toBeGreaterThan(60);
  const translated: Record<string, unknown> = bundle;
  const keys = [...said, ...COMPLAINTS, ...HELP_TITLES];
  expect(keys.filter((key) => typeof translated[key] !== 'string')).toEqual([]);
});
