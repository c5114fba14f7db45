import { failed, type Result, succeeded } from '../../result';

export type JsonFault =
  | { readonly kind: 'CUT_OFF' }
  /** Something was changed so that the text no longer follows the rules of JSON, from this line on. */
  | { readonly kind: 'BROKEN'; readonly line: number }
  | { readonly kind: 'TOO_DEEP' }
  /** One name stands twice in one place, of which JSON silently takes the later. */
  | { readonly kind: 'REPEATED'; readonly name: string };

/** Far deeper than a form nests. */
const DEEPEST = 20;

/** JSON as a form's file holds it. Nothing is called while it is read, and nothing is taken for a part of the program. */
export function readJson(text: string): Result<unknown, JsonFault> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const names = namesWithin(parsed.value);
  if (names === null) return failed({ kind: 'TOO_DEEP' });
  const repeated = repeatedName(text, names);
  return repeated === null ? parsed : failed({ kind: 'REPEATED', name: repeated });
}

function parse(text: string): Result<unknown, JsonFault> {
  try {
    const value: unknown = JSON.parse(text);
    return succeeded(value);
  } catch (error) {
    const place = /at position (\d+)/.exec(String(error))?.[1];
    const position = place === undefined ? text.length : Number(place);
    if (position >= text.trimEnd().length) return failed({ kind: 'CUT_OFF' });
    return failed({ kind: 'BROKEN', line: text.slice(0, position).split('\n').length });
  }
}

/** How often each name is given to a part, wherever; null where the parts are nested too deep. Without recursion, which a made-up file could exhaust. */
function namesWithin(value: unknown): ReadonlyMap<string, number> | null {
  const names = new Map<string, number>();
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return null;
    const parts = level.flatMap((each) => (typeof each === 'object' && each !== null ? [each] : []));
    for (const name of parts.flatMap((part) => (Array.isArray(part) ? [] : Object.keys(part)))) {
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    level = parts.flatMap((part): unknown[] => Object.values(part));
  }
  return names;
}

/** Strings one after another; those with a colon behind them are names. Only right in text that is JSON. */
const STRINGS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g;

function repeatedName(text: string, names: ReadonlyMap<string, number>): string | null {
  const written = new Map<string, number>();
  for (const [, string = '', colon] of text.matchAll(STRINGS)) {
    if (colon === undefined) continue;
    const name = String(JSON.parse(string));
    const count = (written.get(name) ?? 0) + 1;
    if (count > (names.get(name) ?? 0)) return name;
    written.set(name, count);
  }
  return null;
}
