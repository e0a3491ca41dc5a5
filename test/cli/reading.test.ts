import { describe, expect, it } from 'vitest';
import { decode, readInput, reasonOf, Unreadable } from '../../server/src/cli/reading';
import { useLocale } from '../../server/src/lint/locale';
import { folder, GB18030, GB18030_TEXT } from './files';

const TEXT = '关于整改情况的通报\r\n青禾区';
const BOM = '\uFEFF';
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((p) => Buffer.from(p as string, 'latin1')));
const refusal = (content: Uint8Array): string => {
  useLocale('en');
  try {
    return `no refusal but ${decode(content).encoding}`;
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return (error as Error).message;
  }
};

describe('encodings', () => {
  it('reads UTF-8', () => {
    expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
  });
  it('keeps a byte order mark as the character at offset 0', () => {
    expect(decode(Buffer.from(BOM + TEXT))).toEqual({ text: BOM + TEXT, encoding: 'utf-8' });
  });
  it('reads UTF-16 of both byte orders', () => {
    const little = Buffer.from(BOM + TEXT, 'utf16le');
    expect(decode(little)).toEqual({ text: BOM + TEXT, encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: BOM + TEXT, encoding: 'utf-16be' });
  });
  it('takes what is not UTF-8 for GB18030', () => {
    expect(decode(GB18030)).toEqual({ text: GB18030_TEXT, encoding: 'gb18030' });
  });
  it('reads four-byte characters of GB18030 and mixed line ends', () => {
    const rare = Buffer.from([0x95, 0x32, 0x82, 0x36, 0x0d, 0x0a, 0xd6, 0xd0, 0x0d]);
    expect(decode(rare)).toEqual({ text: '𠀀\r\n中\r', encoding: 'gb18030' });
  });
  it('reads the empty file', () => {
    expect(decode(Buffer.alloc(0))).toEqual({ text: '', encoding: 'utf-8' });
  });
});

describe('what is not text', () => {
  it.each([
    ['a Word document (.docx)', bytes('PK\x03\x04....[Content_Types].xml....word/document.xml')],
    ['an Excel workbook (.xlsx)', bytes('PK\x03\x04....xl/workbook.xml')],
    ['a PowerPoint presentation (.pptx)', bytes('PK\x03\x04....ppt/presentation.xml')],
    ['an OFD document (.ofd)', bytes('PK\x03\x04....OFD.xml')],
    ['an OpenDocument file (.odt)', bytes('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a ZIP archive', bytes('PK\x03\x04....')],
    ['an Office or WPS document (.doc, .wps, .xls)', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a PDF document', bytes('%PDF-1.7\n')],
    ['an RTF document', bytes('{\\rtf1\\ansi')],
  ])('names %s', (kind, content) => {
    expect(refusal(content)).toBe(`is ${kind}, not text: save it as plain text or Markdown first`);
  });
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n')],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['GIF', bytes('GIF89a')],
    ['TIFF', bytes('II*\0')],
  ])('names an image: %s', (_kind, content) => {
    expect(refusal(content)).toMatch(/^is an image, not text/);
  });
  it('refuses NUL characters in every encoding', () => {
    expect(refusal(bytes('abc\0def'))).toBe('is not text: it contains NUL characters');
    expect(refusal(Buffer.from(`${BOM}通报\0`, 'utf16le'))).toBe('is not text: it contains NUL characters');
  });
  it('does not take damaged UTF-8 for GB18030', () => {
    const cut = Buffer.from(TEXT).subarray(0, -1);
    expect(refusal(cut)).toBe('is damaged: not all of it is valid UTF-8');
    expect(refusal(Buffer.concat([Buffer.from(BOM + TEXT), Buffer.from([0xff])]))).toMatch(/^is damaged/);
  });
  it('refuses half a character of UTF-16', () => {
    expect(refusal(bytes([0xff, 0xfe, 0x2d, 0x4e, 0x00]))).toBe('is damaged: not all of it is valid UTF-16LE');
  });
  it('refuses bytes of no encoding', () => {
    expect(refusal(bytes([0x78, 0xff, 0xff]))).toBe('is neither UTF-8 nor GB18030 text');
  });
  it('says it in Chinese too', () => {
    useLocale('zh-cn');
    expect(() => decode(bytes('%PDF-1.7'))).toThrow('是 PDF 文档，不是纯文本：请先另存为纯文本或 Markdown');
  });
});

describe('input', () => {
  const io = (cwd: string, chunks: (string | Uint8Array)[] = []) => ({
    cwd: () => cwd,
    stdin: (async function* () {
      yield* chunks;
    })(),
  });
  it('reads a path relative to the working directory', async () => {
    expect(await readInput('a/甲.txt', io(folder({ 'a/甲.txt': TEXT })))).toEqual({ text: TEXT, encoding: 'utf-8' });
  });
  it('puts characters together that standard input delivers in parts', async () => {
    const all = Buffer.from(TEXT);
    expect((await readInput('-', io('/', [all.subarray(0, 4), all.subarray(4)]))).text).toBe(TEXT);
  });
  it('says why a file cannot be read', async () => {
    useLocale('en');
    const cwd = folder({ 'a/x.txt': '' });
    await expect(readInput('nope.txt', io(cwd))).rejects.toThrow('no such file or folder');
    await expect(readInput('a/x.txt/y', io(cwd))).rejects.toThrow('no such file or folder');
    await expect(readInput('a', io(cwd))).rejects.toThrow('is a folder; name the files in it');
  });
  it.each([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EBUSY', 'is in use by another program'],
    ['ERR_FS_FILE_TOO_LARGE', 'is too large to be read'],
    ['EIO', 'cannot be read (EIO)'],
  ])('has words for %s', (code, words) => {
    useLocale('en');
    expect(reasonOf(Object.assign(new Error('x'), { code }))).toBe(words);
  });
});
