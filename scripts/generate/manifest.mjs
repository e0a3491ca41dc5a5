import { grouped } from './groups.mjs';
import { property, translated } from './schema.mjs';
import { SEVERITIES } from './words.mjs';

const SECTION = 'rectificationNotice';

/** The settings in package.json that are keys of project files too, and the texts they show, in both languages. */
export function manifest(rules, keys, read) {
  const json = (path) => JSON.parse(read(path));
  const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const own = json('package.json');
  const chinese = json('l10n/bundle.l10n.zh-cn.json');
  const nls = new Map();
  const now = Object.assign({}, ...own.contributes.configuration.map(({ properties }) => properties));
  const ruleTexts = new Map(rules.map(({ id, summary }) => [summary, `%rule.${id}%`]));
  own.contributes.configuration = grouped(settings(keys, now, { nls, ruleTexts }), SECTION);
  const english = [...nls];
  const zh = english.map(([key, said]) => [key, translated(chinese, said)]);
  return {
    'package.json': text(own),
    'package.nls.json': text(texts(json('package.nls.json'), rules, english, (r) => `${r.title}. ${r.summary}`)),
    'package.nls.zh-cn.json': text(
      texts(json('package.nls.zh-cn.json'), rules, zh, (r) => `${r.zh.title}：${r.zh.summary}`),
    ),
  };
}

/** Settings that only the editor has stay as they are, behind the others. */
function settings(keys, now, texts) {
  const shared = Object.entries(keys.fields).filter(([, field]) => !field.fileOnly);
  const entries = shared.map(([name, field]) => [
    `${SECTION}.${name}`,
    { ...setting(name, field, texts), scope: 'resource' },
  ]);
  const names = new Set(entries.map(([name]) => name));
  const others = Object.entries(now).filter(([name]) => !names.has(name));
  return Object.fromEntries([...entries, ...others]);
}

function setting(name, field, { nls, ruleTexts }) {
  const say = (text, part) => {
    if (ruleTexts.has(text)) return ruleTexts.get(text);
    // Severities explain themselves.
    if (part in SEVERITIES) return undefined;
    // The same words have the same key, wherever they stand.
    const known = [...nls].find(([, said]) => said === text)?.[0];
    const key = known ?? free(nls, `configuration.${name}.${part}`);
    nls.set(key, text);
    return `%${key}%`;
  };
  const describe = (text, part) => ({ markdownDescription: say(text, part) });
  const key = `configuration.${name}`;
  nls.set(key, field.description);
  return { ...property(name, shortened(name, field), { say, describe }), markdownDescription: `%${key}%` };
}

/** Options of two rules may have one name. */
function free(nls, key) {
  let n = 2;
  let own = key;
  while (nls.has(own)) own = `${key}-${n++}`;
  return own;
}

/** What overrides may hold is described once, by the settings themselves. */
function shortened(name, field) {
  if (name !== 'overrides') return field;
  const { files, excludedFiles } = field.shape.of.fields;
  const of = { ...field.shape.of, fields: { files, excludedFiles }, open: true };
  return { ...field, shape: { ...field.shape, of } };
}

/** The manifest's texts, those of settings and of rules last. */
function texts(now, rules, shared, describe) {
  const names = new Set(shared.map(([key]) => key));
  const own = (key) => !key.startsWith('rule.') && !names.has(key) && !stale(key, names);
  return Object.fromEntries([
    ...Object.entries(now).filter(([key]) => own(key)),
    ...shared,
    ...rules.map((rule) => [`rule.${rule.id}`, describe(rule)]),
  ]);
}

/** A text below a setting of ours that nothing names any more. */
function stale(key, names) {
  const [, setting, ...rest] = key.split('.');
  return key.startsWith('configuration.') && rest.length > 0 && names.has(`configuration.${setting}`);
}
