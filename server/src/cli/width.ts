import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that sit on the character before, and characters that only control: no column of their own. */
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;

/** How many terminal columns a text takes: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

function charWidth(char: string): number {
  return NO_WIDTH.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!);
}

/** The width of the widest. (Not `Math.max(...)`: a flood of findings is more than a call takes arguments.) */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Cuts a text to so many columns, the last of them an ellipsis. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) break;
    kept += char;
  }
  return `${kept}…`;
}

/** A text on one line: line ends, tabs and runs of blanks become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, ' ').trim();
}
