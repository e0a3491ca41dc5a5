import { format, resolveConfig } from 'prettier';
import { between, table } from './markdown.mjs';
import { AUTHORITIES, both, FIXES, GROUPS, PROFILES, SEVERITIES } from './words.mjs';

/** @returns {Promise<Record<string, string>>} contents by path: a page for each rule, their index, the README's table */
export async function pages(rules, read) {
  const files = { 'docs/rules/README.md': index(rules) };
  for (const rule of rules) files[`docs/rules/${rule.id}.md`] = page(rule, read(`docs/rules/${rule.id}.md`));
  const readme = read('README.md');
  const withTable = readme && between(readme, 'rules', await formatted(overview(rules)));
  return withTable ? { ...files, 'README.md': withTable } : files;
}

/** A page keeps its prose; without one it gets the headings of the prose that somebody has to write. */
function page(rule, now = '<!-- generated -->\n<!-- /generated -->\n\n## 检查什么\n\n## 示例\n\n## English\n') {
  const content = between(now, 'generated', frame(rule));
  if (content === undefined)
    throw new Error(`docs/rules/${rule.id}.md has no <!-- generated --> … <!-- /generated -->`);
  return content;
}

function frame(rule) {
  const on = both(SEVERITIES, rule.severity);
  const { zh, note, en } = FIXES[rule.fix];
  return `# ${rule.id} · ${rule.zh.title}

${rule.zh.summary}

${table([
  ['项目 · Item', '内容 · Value'],
  ['默认级别 · Severity', rule.off ? `${both(SEVERITIES, 'off')}（启用后为${on}）` : on],
  ['类别 · Group', both(GROUPS, rule.group)],
  ['依据 · Authority', `${rule.authority} · ${AUTHORITIES[rule.authority]}`],
  ['出处 · Source', rule.source],
  ['适用 · Kinds of notice', profiles(rule)],
  ['修复 · Fix', `${zh}（${note}） · ${en}`],
  ...Object.entries(rule.options ?? {}).map(([name, option]) => [
    `选项 · Option \`${name}\``,
    `${rule.zh.options[name]}默认 ${option.default}，可为 ${option.minimum}～${option.maximum} · ${option.description}`,
  ]),
])}`;
}

function profiles({ profiles: own }) {
  return own === 'all' ? '全部 · all' : own.map((profile) => both(PROFILES, profile)).join('、');
}

function index(rules) {
  return `# 规则 · Rules

<!-- 由 npm run generate 生成，请勿手改。Generated: do not edit. -->

级别可用设置 \`rectificationNotice.rules\`、[项目文件](../configuration.md)或命令 \`rectify lint --rule 规则=级别\` 更改，\`off\` 为关闭。

${table([
  ['规则 · Rule', '名称 · Name', '级别 · Severity', '修复 · Fix', '依据 · Authority'],
  ...rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.zh.title,
    both(SEVERITIES, rule.off ? 'off' : rule.severity),
    FIXES[rule.fix].zh,
    rule.authority,
  ]),
])}
`;
}

function overview(rules) {
  return table([
    ['Rule', 'Finds', 'Severity', 'Fix', 'Authority'],
    ...rules.map((rule) => [
      `[${rule.id}](docs/rules/${rule.id}.md)`,
      `${rule.title} · ${rule.zh.title}`,
      rule.off ? 'off' : rule.severity,
      FIXES[rule.fix].en,
      AUTHORITIES[rule.authority],
    ]),
  ]);
}

/** README.md is checked by prettier, which aligns the columns of a table. */
async function formatted(markdown) {
  return format(markdown, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
