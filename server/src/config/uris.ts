/**
 * Places of files as URIs, because an editor's folder may be anywhere. A folder's URI ends with a slash. Whatever is
 * derived from a URI keeps its spelling, so that the client recognises it.
 */
const URI = /^([a-z][\w.+-]+:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i;

/** The folder that holds a file or a folder, or null at the top and for documents that are no files. */
export function folderOf(uri: string): string | null {
  const [, head = '', path = ''] = URI.exec(uri) ?? [];
  const cut = path.replace(/\/$/, '').lastIndexOf('/');
  return cut < 0 ? null : head + path.slice(0, cut + 1);
}

/** @param path relative, with `/` or `\`, in plain characters */
export function resolveUri(folder: string, path: string): string {
  const [, head = '', start = '/'] = URI.exec(folder) ?? [];
  const segments = path.startsWith('/') ? [] : start.split('/').filter(Boolean);
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encodeURIComponent(segment));
  }
  return `${head}/${segments.join('/')}`;
}

/** The path from a folder to a file below it, in plain characters; the whole path for a file that lies elsewhere. */
export function pathWithin(folder: string, uri: string): string {
  const path = (of: string): string => plain(URI.exec(of)?.[2] ?? of);
  const [inner, outer] = [path(uri), path(folder)];
  return inner.startsWith(outer) ? inner.slice(outer.length) : inner;
}

/** The path from a folder to any other place, for people to read. */
export function displayPath(folder: string, uri: string): string {
  const inside = pathWithin(folder, uri);
  if (!inside.startsWith('/')) return inside;
  const above = folderOf(folder);
  return above === null ? inside : `../${displayPath(above, uri)}`;
}

/** The last segment, in plain characters. */
export function nameOf(uri: string): string {
  return plain(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Do both name the same file, however they are spelt? */
export function sameUri(a: string, b: string): boolean {
  return a === b || spelling(a) === spelling(b);
}

const spelling = (uri: string): string => plain(uri).replace(/^file:\/\/\/[a-z]:/i, (drive) => drive.toLowerCase());

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
