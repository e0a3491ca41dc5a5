export type PhoneFault = 'no-area-code' | 'wrong-length' | 'double-zero';

/** Digits of a number as dialled; the extension left out. */
export function digitsOf(text: string): string {
  return text
    .replace(/转.*$/, '')
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/^\+?86[-\s]?(?=[1０0])/, '')
    .replace(/\D/g, '');
}

/** What is wrong with a telephone number, or null. */
export function phoneFault(text: string): PhoneFault | null {
  const digits = digitsOf(text);
  if (digits.startsWith('00')) return 'double-zero';
  // 0999-5550109-801: the extension stands behind a second dash.
  const extension = /^\D*(0\d{2,3}\D+\d{7,8})[-—－–]\d{1,6}$/.exec(text);
  if (extension) return phoneFault(extension[1]!);
  if (isNumber(digits)) return null;
  // 5550109 5550110: two numbers with a blank between them.
  const parts = text.split(/[ \t]+/).map(digitsOf);
  if (parts.length > 1 && parts.every((p, i) => isNumber(p) || (i > 0 && /^\d{7,8}$/.test(p)))) return null;
  return /^[1-9]\d{6,7}$/.test(digits) ? 'no-area-code' : 'wrong-length';
}

function isNumber(digits: string): boolean {
  if (/^0(?:10|2\d)/.test(digits)) return digits.length === 11;
  if (digits.startsWith('0')) return digits.length === 11 || digits.length === 12;
  // Mobile; 400 and 800; 110, 12345, 95588, 96110 and their like.
  return /^1[3-9]\d{9}$/.test(digits) || /^[48]00\d{7}$/.test(digits) || /^(?:1\d{2,5}|9[56]\d{3,6})$/.test(digits);
}
