/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; undefined where the text has no such place. */
export function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  // Blank lines, because Markdown formatters want them around tables.
  return `${text.slice(0, from + start.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
}

/** A Markdown table. @param {string[][]} rows the first holds the headers */
export function table([headers, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [headers, headers.map(() => '---'), ...rows].map(line).join('\n');
}
