import { render } from '../lint/render';

/** A text of the command in the language that `useLocale` set. The English text is the key of its translation. */
export function t(text: string, args?: Readonly<Record<string, string | number>>): string {
  return render(args ? { text, args } : { text });
}
