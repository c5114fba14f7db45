import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What may be written: a closed list, so that nothing about a person can be logged by accident. */
export type LogEntry =
  | { readonly event: 'STARTED' | 'SECOND_START' | 'WINDOW_GONE' | 'PAGE_NOT_LOADED' | 'SPELLING_UNAVAILABLE' }
  /** A call the door turned away. The channel is one of ours or `UNKNOWN`; the request is never written. */
  | { readonly event: 'REFUSED'; readonly channel: string; readonly kind: string }
  | { readonly event: 'ERROR'; readonly reference: string; readonly error: ErrorTrace };

/** An error without its message: messages quote what somebody typed. */
export type ErrorTrace = { readonly name: string; readonly code: string | null; readonly at: readonly string[] };

export type Log = {
  readonly write: (entry: LogEntry) => void;
  /** Writes the error and gives the short reference that a person can read out to support. */
  readonly error: (error: unknown) => string;
};

const FULL_BYTES = 256 * 1024;
const TRACE_LINES = 6;

/** JSON lines in `<folder>/logs/throughline.log`; one older file is kept. A log that cannot be written is given up. */
export function openLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'logs', 'throughline.log');
  const write = (entry: LogEntry) => {
    try {
      mkdirSync(join(folder, 'logs'), { recursive: true });
      turnOver(file);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`);
    } catch {
      // A full or read-only disk must not turn a refused call into a crash.
    }
  };
  const error = (thrown: unknown) => {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    write({ event: 'ERROR', reference, error: traceOf(thrown) });
    return reference;
  };
  return { write, error };
}

/** Class, code and places in our own files. Folders are left out, because they hold the name of the account. */
export function traceOf(thrown: unknown): ErrorTrace {
  if (!(thrown instanceof Error)) return { name: typeof thrown, code: null, at: [] };
  const code =
    'code' in thrown && typeof thrown.code === 'string' && /^\w{1,40}$/.test(thrown.code) ? thrown.code : null;
  const frames = placesIn(thrown)
    .split('\n')
    .flatMap((line) => /^\s+at .*?([^\s()]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? []);
  return { name: thrown.constructor.name, code, at: frames.slice(0, TRACE_LINES).map(fileAndLine) };
}

/** A stack begins with the message, which may have lines that look like places. */
function placesIn({ stack = '', message }: Error): string {
  const at = message === '' ? -1 : stack.indexOf(message);
  return at === -1 ? stack : stack.slice(at + message.length);
}

function fileAndLine(place: string): string {
  return basename(place.replaceAll('\\', '/'));
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > FULL_BYTES) renameSync(file, `${file}.1`);
}
