import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentTypeOf, fileFor } from './app-address';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';

const SAFETY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  // Nothing of the page is kept in Chromium's own caches on disk.
  'Cache-Control': 'no-store',
};

/** Must run before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of `folder`, and nothing else, under `app://throughline/`. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileFor(folder, request.url);
    if (file === null || request.method !== 'GET') return refusal();
    try {
      const body = await readFile(file);
      return new Response(new Uint8Array(body), {
        headers: { ...SAFETY_HEADERS, 'Content-Type': contentTypeOf(file) },
      });
    } catch {
      return refusal();
    }
  });
}

function refusal(): Response {
  return new Response('Not found', { status: 404, headers: { ...SAFETY_HEADERS, 'Content-Type': 'text/plain' } });
}
