/** A place that the writer fills in. The same number twice is one place that stands twice. */
export interface Stop {
  readonly stop: string;
  readonly blank: string;
  readonly choices?: readonly string[];
}

/** Text, and places to fill in. */
export type Piece = string | Stop;

/** What is known of the places of a template, by their number. */
export type Known = Readonly<Record<number, string | Stop | undefined>>;

const SLOT = /\$\{(\d+)(?::([^}]*)|\|([^}]*)\|)\}/g;
const BLANK = '××';

/**
 * The pieces of a snippet body. What is not filled in is said by `placeholder`: a hint (成立领导小组等情况) is put behind a
 * blank, or else it would pass for text.
 * @param scope makes the places of this template different from those of others
 */
export function piecesOf(template: string, scope: string, known: Known = {}): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(SLOT)) {
    const [all, number, hint, choices] = match;
    pieces.push(template.slice(at, match.index));
    at = match.index + all.length;
    pieces.push(known[Number(number)] ?? slot(`${scope}.${number}`, hint, choices));
  }
  return [...pieces, template.slice(at)].filter((piece) => piece !== '');
}

function slot(stop: string, hint: string | undefined, choices: string | undefined): Stop {
  // Whoever cannot choose must not be made to say what is not so.
  if (choices !== undefined) return { stop, blank: BLANK, choices: [BLANK, ...choices.split(',')] };
  return { stop, blank: hint && !/[×○]/.test(hint) ? `${BLANK}（${hint}）` : (hint ?? '') };
}

/** Without tab stops, for clients that know none. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.blank)).join('');
}

/** As a snippet of LSP, its tab stops in the order of the text. */
export function snippetText(pieces: readonly Piece[]): string {
  const numbers = new Map<string, number>();
  const written = pieces.map((piece) => {
    if (typeof piece === 'string') return piece.replace(/[\\$}]/g, '\\$&');
    const { stop, blank, choices } = piece;
    const known = numbers.get(stop);
    if (known !== undefined) return `\${${known}}`;
    const number = numbers.size + 1;
    numbers.set(stop, number);
    if (choices) return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    return blank === '' ? `\${${number}}` : `\${${number}:${blank.replace(/[\\$}]/g, '\\$&')}}`;
  });
  return written.join('');
}
