import { t } from '../lint/render';

/** Why bytes cannot be text, as an end of the sentence "FILE: …"; null where they may be. Looks at the first bytes. */
export function binaryReason(bytes: Uint8Array): string | null {
  const kind = documentKind(bytes);
  if (kind) return t('is {kind}, not text: save it as plain text or Markdown first', { kind });
  if (IMAGES.some((magic) => startsWith(bytes, magic))) {
    return t('is an image, not text: its text must be typed or recognised first');
  }
  return null;
}

/** Kinds that end in this line of work instead of the text that was meant. */
function documentKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 'PK\x03\x04')) return zipKind(bytes);
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return t('an Office or WPS document (.doc, .wps, .xls)');
  if (startsWith(bytes, '%PDF-')) return t('a PDF document');
  if (startsWith(bytes, '{\\rtf')) return t('an RTF document');
  return null;
}

/** Office formats are zip archives; the names of the parts inside stand uncompressed in the file. */
function zipKind(bytes: Uint8Array): string {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (archive.includes('word/')) return t('a Word document (.docx)');
  if (archive.includes('xl/')) return t('an Excel workbook (.xlsx)');
  if (archive.includes('ppt/')) return t('a PowerPoint presentation (.pptx)');
  if (archive.includes('OFD.xml')) return t('an OFD document (.ofd)');
  if (archive.includes('application/vnd.oasis.opendocument')) return t('an OpenDocument file (.odt)');
  return t('a ZIP archive');
}

const IMAGES = ['\x89PNG\r\n', '\xFF\xD8\xFF', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'];

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return bytes.length >= magic.length && [...magic].every((char, i) => bytes[i] === char.charCodeAt(0));
}
