import { ConfigFiles } from '../../server/src/config/files';
import type { Chain } from '../../server/src/config/files';
import { resolve } from '../../server/src/config/resolve';
import type { Resolution } from '../../server/src/config/resolve';
import { displayPath } from '../../server/src/config/uris';

export const ROOT = 'file:///work/';

/** Project files in memory: paths from /work to their text; null cannot be read. */
export function memory(files: Readonly<Record<string, string | object | null>>): ConfigFiles {
  return new ConfigFiles({
    read: async (uri) => {
      const content = files[decodeURIComponent(uri.replace(ROOT, ''))];
      if (content === null) throw new Error('not readable');
      return typeof content === 'object' ? JSON.stringify(content) : content;
    },
  });
}

export async function resolved(files: Readonly<Record<string, object>>, path: string): Promise<Resolution> {
  const uri = ROOT + encodeURI(path);
  return resolve(uri, (await memory(files).chain(uri)).links, null);
}

/** `file: place: message` for each mistake; the place is the text there. */
export function mistakesIn({ mistakes }: Chain): string[] {
  return [...mistakes].flatMap(([file, own]) =>
    own.map(({ offset, endOffset, message }) => {
      const said = message.text.replace(/\{(\w+)\}/g, (_, name: string) => String(message.args?.[name]));
      return `${displayPath(ROOT, file.uri)}: ${file.text.slice(offset, endOffset)}: ${said}`;
    }),
  );
}
