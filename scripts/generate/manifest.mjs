import { SEVERITIES } from './words.mjs';

const SETTING = 'rectificationNotice.rules';

/** The setting of severities in package.json and the texts it shows, in both languages. */
export function manifest(rules, read) {
  const json = (path) => JSON.parse(read(path));
  const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const own = json('package.json');
  const { properties } = own.contributes.configuration;
  properties[SETTING] = setting(rules, properties[SETTING]);
  return {
    'package.json': text(own),
    'package.nls.json': text(texts(json('package.nls.json'), rules, (r) => `${r.title}. ${r.summary}`)),
    'package.nls.zh-cn.json': text(
      texts(json('package.nls.zh-cn.json'), rules, (r) => `${r.zh.title}：${r.zh.summary}`),
    ),
  };
}

/** A property for each rule, so that editors complete and check its name; scope, order and description stay. */
function setting(rules, now) {
  const severity = (rule) => ({
    type: 'string',
    enum: Object.keys(SEVERITIES),
    default: rule.off ? 'off' : rule.severity,
    markdownDescription: `%rule.${rule.id}%`,
  });
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, severity(rule)]));
  const { type, default: none, scope, order, markdownDescription } = now;
  return { type, properties, additionalProperties: false, default: none, scope, order, markdownDescription };
}

/** The manifest's texts, those of rules last. */
function texts(now, rules, describe) {
  const others = Object.entries(now).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...others, ...rules.map((rule) => [`rule.${rule.id}`, describe(rule)])]);
}
