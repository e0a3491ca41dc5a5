/** Paths like `通报/**\/*.md` against a pattern: `*`, `**`, `?` and `{a,b}`; a pattern without `/` means the file name. */
export function matchesGlob(path: string, pattern: string): boolean {
  const glob = pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`;
  return toRegExp(glob).test(path.replace(/^\//, ''));
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g;

function toRegExp(glob: string): RegExp {
  const parts = glob.match(TOKEN) ?? [];
  const source = parts.map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 1 && part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escape).join('|')})`;
    return escape(part);
  });
  return new RegExp(`^${source.join('')}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
