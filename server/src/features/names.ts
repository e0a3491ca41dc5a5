/** As much of a heading as an outline can show; editors clip what is longer, but it travels over the wire all the same. */
const NAME_LENGTH = 60;

/** A heading as one line of an outline: no Markdown marks, no needless space, no end mark, not too long. */
export function plainName(raw: string, markdown: boolean): string {
  const text = markdown ? raw.replace(/^#+\s*|[*`]+/g, '') : raw;
  const line = text.replace(/\s+/g, ' ').trim();
  // Writers align headings with spaces (1． 针对…); an outline needs none behind the ordinal.
  const close = line.replace(/^(\S{1,6}?[.．、：:）)]) /, '$1');
  return shorten(close.replace(/[。：:；;，,]+$/, ''), NAME_LENGTH);
}

/** Cuts a text at `length`, never through a surrogate pair. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const high = text.charCodeAt(length - 2);
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? length - 2 : length - 1) + '…';
}
