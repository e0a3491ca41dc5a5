import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { binaryReason } from './binary';
import type { Io } from './io';
import { t } from '../lint/render';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Reading {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A named input that could not be read as text; the message is the end of the sentence "FILE: …", in the locale. */
export class Unreadable extends Error {}

/** The name for standard input, on the command line and (unless the user gives a better one) in reports. */
export const STDIN = '-';

/** @throws Unreadable */
export async function readInput(path: string, io: Pick<Io, 'stdin' | 'cwd'>): Promise<Reading> {
  return decode(path === STDIN ? await readStream(io.stdin) : await readBytes(resolve(io.cwd(), path)));
}

/**
 * Bytes to text. UTF-8 is strict, so that what is left can be told apart: GB18030, in which much is still written.
 * A byte order mark stays in the text as its first character: offsets count it, as `readFileSync(f, 'utf8')` does.
 * @throws Unreadable
 */
export function decode(bytes: Uint8Array): Reading {
  const reason = binaryReason(bytes);
  if (reason) throw new Unreadable(reason);
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = tryDecode(bytes, marked);
    if (text === null) throw damaged(marked);
    return { text: withoutNul(text), encoding: marked };
  }
  if (bytes.includes(0)) throw notText();
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding };
    if (encoding === 'utf-8' && nearlyUtf8(bytes)) throw damaged('utf-8');
  }
  throw new Unreadable(t('is neither UTF-8 nor GB18030 text'));
}

function byteOrderMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // Anything else (a text longer than a string can be) is no question of encoding.
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw new Unreadable(reasonOf(error));
  }
}

/** A few broken bytes in UTF-8 would pass as GB18030 and come out as nonsense; GB18030 read as UTF-8 is all broken. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) whole += 1;
  }
  return whole > broken;
}

function withoutNul(text: string): string {
  if (text.includes('\0')) throw notText();
  return text;
}

const notText = () => new Unreadable(t('is not text: it contains NUL characters'));
const damaged = (encoding: Encoding) =>
  new Unreadable(t('is damaged: not all of it is valid {encoding}', { encoding: encoding.toUpperCase() }));

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Unreadable(reasonOf(error));
  }
}

async function readStream(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw new Unreadable(reasonOf(error));
  }
  return Buffer.concat(chunks);
}

/** Why the system would not give us a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('no such file or folder');
    case 'EACCES':
    case 'EPERM':
      return t('permission denied');
    case 'EISDIR':
      return t('is a folder; name the files in it');
    case 'EBUSY':
      return t('is in use by another program');
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return t('is too large to be read');
    default:
      return t('cannot be read ({code})', { code });
  }
}
