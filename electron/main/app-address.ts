import { extname, join, sep } from 'node:path';

/** Where the window's page lives: our own scheme, because `file://` would let a page read the disk. */
export const APP_PAGE = 'app://throughline/index.html';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** True for our page's own address, compared by its parts: a prefix would also fit `app://throughline.evil`. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'app:' && host === 'throughline';
}

/**
 * The file an address stands for; null for another host, an unknown kind of file, or a path that leads out of
 * `folder` by any spelling.
 */
export function fileFor(folder: string, address: string): string | null {
  if (!isAppAddress(address)) return null;
  const path = decoded(new URL(address).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  return file.startsWith(folder + sep) && CONTENT_TYPES.has(extname(file)) ? file : null;
}

export function contentTypeOf(file: string): string {
  return CONTENT_TYPES.get(extname(file)) ?? 'application/octet-stream';
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
