import { isCjk } from '../../notice/characters';

/** Width of blanks matters little here: a blank that stands between words of one line. */
export function isGap(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09;
}

/** 0-9 in either width: what is wide today may be narrow after another rule's fix. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isAlnum(code: number): boolean {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return isDigit(narrow) || (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a);
}

/** 、。〈〉《》「」『』【】〔〕 “” ‘’ ！（），：；？: a mark of Chinese text. */
export function isWideMark(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3002) ||
    (code >= 0x3008 && code <= 0x3011) ||
    code === 0x3014 ||
    code === 0x3015 ||
    (code >= 0x2018 && code <= 0x2019) ||
    (code >= 0x201c && code <= 0x201d) ||
    isWideClause(code)
  );
}

function isWideClause(code: number): boolean {
  return (
    code === 0xff01 ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff1f
  );
}

/** Chinese context: a character or a mark of it. */
export function isChinese(code: number): boolean {
  return isCjk(code) || isWideMark(code);
}

/** The half-width form of a full-width letter, digit or sign. */
export function narrow(wide: string): string {
  return wide.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
