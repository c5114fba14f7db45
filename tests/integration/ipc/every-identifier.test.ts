import { type Channel, contract } from '@contract/contract';
import { namedIn } from '@main/ipc/named-in-request';
import { expect, it } from 'vitest';
import type { z } from 'zod';

/*
 * Every identifier that a request can hold is either looked at by the door before any handler, or stands here with who
 * looks at it instead. A question that is added with another one does not pass without being thought about.
 */

const ID = '0b8f7a52-6a0e-4a62-9d0c-2f7f6a4a9e11';

/** By the last name on the way to it, below any channel. */
const LOOKED_AT_ELSEWHERE: Readonly<Record<string, string>> = {
  personalId: 'personal-view.ts: for nobody but those it is between does one exist',
  userId: 'who-manages.ts, sealed/partners.ts: whom this manager may manage or hand over to',
  fileId: 'sealed: the worker it was made for is of their team; merging takes only what was looked at in this sign-in',
  'standing.answerId': 'sealed/merge-answer.ts: a choice for an answer of the file that was looked at',
  actionIds: 'action-export.ts, accept-proposals.ts: of their own list, of the record that the door has looked at',
  answerId: 'review/kept-answers.ts: an answer to the record that the door has looked at',
  importId: 'caseload-handlers.ts: a file chosen in this sign-in',
  folderId: 'export folders chosen in this sign-in',
  leftOut: 'a passage or action of the records beside it, left out of a copy',
  'header.supervisorId': 'record-handlers.ts, save-personal.ts: nobody but oneself',
  id: 'house documents: the service’s own, of no child',
};
/** Inside the words of a record or an answer; the store ties each to the record's own child (`setActions`, `answerActions`). */
const IN_WORDS = /^\.(?:sections|before|passages|review)[.{[]/;

type Shape = { readonly _zod: { readonly def: Record<string, unknown> & { readonly type: string } } };

/** Where identifiers stand in a request: `.scope.childId`, `.children[].childId`. */
function identifiersIn(schema: unknown, path = '', seen: readonly unknown[] = []): string[] {
  if (seen.includes(schema)) return [];
  const { def } = (schema as Shape)._zod;
  const into = (inner: unknown, at: string) => identifiersIn(inner, at, [...seen, schema]);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape as object).flatMap(([key, inner]) => into(inner, `${path}.${key}`));
    case 'array':
      return into(def.element, `${path}[]`);
    case 'record':
      return into(def.valueType, `${path}{}`);
    case 'union':
      return (def.options as unknown[]).flatMap((option) => into(option, path));
    case 'pipe':
      return into(def.in, path);
    case 'lazy':
      return into((def.getter as () => unknown)(), path);
    case 'string':
      return def.format === 'uuid' ? [path] : [];
    default:
      return 'innerType' in def ? into(def.innerType, path) : [];
  }
}

/** A request with nothing in it but this identifier. */
function requestWith(path: string): unknown {
  const [, key = '', rest = ''] = /^\.([^.[{]+)(.*)$/.exec(path) ?? [];
  return { [key]: within(rest) };
}

function within(rest: string): unknown {
  if (rest === '') return ID;
  if (rest.startsWith('[]')) return [within(rest.slice(2))];
  return rest.startsWith('{}') ? { key: within(rest.slice(2)) } : requestWith(rest);
}

const places = (Object.keys(contract) as Channel[]).flatMap((channel) => {
  const request: z.ZodType = contract[channel].request;
  return [...new Set(identifiersIn(request))].map((path) => ({ channel, path }));
});

it('finds identifiers in requests', () => {
  expect(places.length).toBeGreaterThan(80);
  expect(places).toContainEqual({ channel: 'siblings:start', path: '.children[].childId' });
});

it.each(places)('$channel $path is looked at', ({ path }) => {
  const byDoor = [...namedIn(requestWith(path))].some(({ id }) => id === ID);
  const plain = path.replaceAll('[]', '');
  const elsewhere = Object.keys(LOOKED_AT_ELSEWHERE).some((name) => plain === `.${name}`);
  expect(byDoor || elsewhere || IN_WORDS.test(path)).toBe(true);
});

it('sees what is named in capitals, in lists and below the top, and is not led astray by names of a prototype', () => {
  const asked = JSON.parse(
    `{"__proto__": {"recordId": "${ID}"}, "constructor": {"x": 1}, "a": [{"b": {"childId": "${ID.toUpperCase()}"}}]}`,
  ) as unknown;
  expect([...namedIn(asked)]).toEqual([
    { kind: 'RECORD', id: ID },
    { kind: 'CHILD', id: ID },
  ]);
});
