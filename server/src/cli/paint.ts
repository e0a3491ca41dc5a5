import { styleText } from 'node:util';
import type { Io } from './io';

export type Style = 'red' | 'yellow' | 'green' | 'blue' | 'dim' | 'bold' | 'underline';
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal only, and only where the user has not asked for none (https://no-color.org). */
export function painter(io: Pick<Io, 'stdout' | 'env'>): Paint {
  const colours = io.stdout.isTTY === true && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  // We have decided: Node must not look at the real process.stdout again.
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}
