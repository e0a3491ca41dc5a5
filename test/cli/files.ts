import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files; gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'rectify-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** 关于整改进展情况的通报 / 联系电话：0999-5550101, in GB18030 (Node encodes UTF-8 and UTF-16 only). */
export const GB18030 = Uint8Array.from(
  Buffer.from('b9d8d3dad5fbb8c4bdf8d5b9c7e9bff6b5c4cda8b1a80ac1aacfb5b5e7bbb0a3ba303939392d353535303130310a', 'hex'),
);
export const GB18030_TEXT = '关于整改进展情况的通报\n联系电话：0999-5550101\n';
