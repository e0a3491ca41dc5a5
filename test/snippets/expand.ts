import { parseSnippet, type Part, type Stop } from './parse';

/** Monday 6 January 2025: month and day have a leading zero to be taken off. */
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2025',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '06',
};

/** The text a snippet inserts when nobody types: defaults, first choices, stops that repeat another one filled. */
export function expandSnippet(body: readonly string[] | string): string {
  const parts = parseSnippet(sourceOf(body));
  const definitions = new Map<number, Stop>();
  for (const stop of stopsOf(parts)) {
    if ((stop.content ?? stop.choices) && !definitions.has(stop.index)) definitions.set(stop.index, stop);
  }

  const text = (list: readonly Part[]): string => list.map(one).join('');
  const one = (part: Part): string => {
    if (typeof part === 'string') return part;
    if (part.kind === 'stop') {
      const definition = definitions.get(part.index) ?? part;
      return definition.choices?.[0] ?? text(definition.content ?? []);
    }
    const value = VARIABLES[part.name];
    if (value === undefined) throw new Error(`No variable ${part.name}`);
    return part.transform ? value.replace(part.transform.pattern, part.transform.replacement) : value;
  };
  return text(parts);
}

export function sourceOf(body: readonly string[] | string): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/** Every tab stop, those inside defaults too, in the order of the text. */
export function stopsOf(parts: readonly Part[]): Stop[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const inner = stopsOf(part.content ?? []);
    return part.kind === 'stop' ? [part, ...inner] : inner;
  });
}
