/**
 * The settings as the settings editor shows them, one title a group: by what a writer wants to change. What stands in none
 * of them comes last, with what only the editor has. Titles are `configuration.title.<id>` in package.nls*.json.
 */
export const GROUPS = [
  { id: 'kind', settings: ['profile', 'profiles', 'requiredParts'] },
  { id: 'words', settings: ['bodies', 'shortNames', 'contact', 'headings', 'statuses'] },
  { id: 'checks', settings: ['rules', 'countPartlyAs', 'ignore', 'ignorePatterns', 'overrides'] },
];
export const LAST = 'editor';

/** @param properties every setting, under its full name, in the order in which those without a group are shown */
export function grouped(properties, section) {
  const taken = new Set();
  const group = (id, names) => {
    for (const name of names) taken.add(name);
    const own = names.map((name, i) => [name, { ...properties[name], order: i + 1 }]);
    return { title: `%configuration.title.${id}%`, properties: Object.fromEntries(own) };
  };
  const titled = GROUPS.map(({ id, settings }) =>
    group(
      id,
      settings.map((name) => `${section}.${name}`),
    ),
  );
  const others = Object.keys(properties).filter((name) => !taken.has(name));
  return [...titled, group(LAST, others)].map((own, i) => ({ ...own, order: i + 1 }));
}
