import { createRequire } from 'node:module';
import { build } from 'esbuild';

// The registry is TypeScript; so are the examples' reader and the engine that tells what a rule offers for them.
const ENTRY = `
  export { RULES } from './server/src/rules/index';
  export { CONFIGURATION } from './server/src/config/keys';
  export { suggestionsOf } from './server/src/lint/suggestions';
  export { findingsOf, readExamples } from './test/rules/marked';
`;

/** Every key of the configuration, as the server checks it. */
export async function readKeys() {
  return (await load()).CONFIGURATION;
}

/**
 * The rules with their Chinese texts and with what they offer: `fix` where fix-all may act, else `suggestion` or `none`,
 * as the firing examples of the rule's page show.
 * @param {(path: string) => string | undefined} read
 */
export async function readRules(read) {
  const { RULES, findingsOf, readExamples, suggestionsOf } = await load();
  const chinese = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
  return RULES.map((rule) => {
    const examples = readExamples(read(`docs/rules/${rule.id}.md`) ?? '').filter(({ kind }) => kind === 'fires');
    const findings = examples.flatMap(({ text, profile }) => findingsOf(rule.id, text, profile));
    return {
      ...rule,
      fix: findings.some(({ fix = [] }) => fix.length > 0)
        ? 'fix'
        : findings.some((finding) => suggestionsOf(finding).length > 0)
          ? 'suggestion'
          : 'none',
      zh: {
        title: chinese[rule.title] ?? rule.title,
        summary: chinese[rule.summary] ?? rule.summary,
        options: Object.fromEntries(
          Object.entries(rule.options ?? {}).map(([name, { description }]) => [
            name,
            chinese[description] ?? description,
          ]),
        ),
      },
    };
  });
}

let loaded;

function load() {
  return (loaded ??= bundle());
}

async function bundle() {
  const { outputFiles } = await build({
    // Said in full: esbuild remembers the folder that the process was started in.
    absWorkingDir: process.cwd(),
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
