import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import type { ChildRow } from '@domain/child/child';
import { expect, type Page, test } from '@playwright/test';
import { importCaseload, SAMPLE_CASELOAD, startSupervision } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/**
 * Somebody's script in the page, with a store open behind the door, throws at every call what a window never sends:
 * through Electron's real structured clone, unlike the fuzzing in `integration/ipc/door.test.ts`. What would lock,
 * open a dialog or really change something by a request that fits is left out of the count of changes.
 */
const HARMLESS_ONLY: readonly Channel[] = ['vault:lock', 'caseload:choose-file', 'vault:print-recovery-sheet'];

test('nothing thrown at the door with a store open crashes it, leaks or changes a word', async () => {
  const { app, page, dataDir, close } = await launchApp();
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  const [child] = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const ids = { recordId, childId: child?.id ?? '' };
  const before = await everything(page, ids);
  const channels = (Object.keys(contract) as Channel[]).filter((channel) => !HARMLESS_ONLY.includes(channel));

  const replies = await page.evaluate(throwEverything, { channels, ids });

  expect(replies.length).toBeGreaterThan(channels.length * 15);
  const leaks = replies.filter((reply) =>
    /\bat .+:\d+:\d+|node_modules|\/tmp\/|SELECT|SQLITE|\.db\b|Error:/.test(reply),
  );
  expect(leaks, 'stacks, paths or SQL in replies').toEqual([]);
  expect(
    replies.filter((reply) => reply.includes('UNEXPECTED')),
    'bugs',
  ).toEqual([]);
  expect(await everything(page, ids)).toBe(before);
  expect(await page.evaluate(() => ({}) as Record<string, unknown>)).not.toHaveProperty('polluted');
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(readFileSync(join(dataDir, 'logs/throughline.log'), 'utf8')).not.toContain('"event":"ERROR"');
  await close();
});

test('words for a record that is no longer a draft are refused, whoever asks', async () => {
  const { app, page, close } = await launchApp();
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  await ask(page, 'record:discard', { recordId, reason: 'Started by mistake' });
  const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Slipped in' }] }] };
  const reply = await page.evaluate((request) => window.throughline.call('record:save', request as never), {
    recordId,
    sections: { update: { kind: 'RICH_TEXT', text } },
    place: null,
  });
  expect(reply).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  await close();
});

/** All that can be read of the store through the door. */
async function everything(page: Page, { recordId, childId }: { recordId: string; childId: string }): Promise<string> {
  return JSON.stringify([
    await ask(page, 'children:list', undefined),
    await ask(page, 'child:open', { childId } as never),
    await ask(page, 'records:list', undefined),
    await ask(page, 'record:open', { recordId } as never),
  ]);
}

type Throw = { readonly channels: readonly Channel[]; readonly ids: { recordId: string; childId: string } };

/** Runs in the page. Gives each reply as text; what cannot even be sent counts as a reply that says so. */
async function throwEverything({ channels, ids }: Throw): Promise<string[]> {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  let deep: unknown = 'bottom';
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  const pollution = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  const other = '00000000-0000-4000-8000-000000000000';
  const words = [
    "'; DROP TABLE record; --",
    '" OR NEAR(a b) * ^ col:x',
    '../../../../etc/passwd',
    'C:\\Windows\\CON',
    '\u0000\uFFFE\uD800',
    'a'.repeat(3_000_000),
  ];
  const plain = [
    null,
    0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    10n,
    true,
    [],
    {},
    new Date(Number.NaN),
    /x/,
    new Map([[1, 2]]),
    new Uint8Array(4_000_000),
    new Error('x'),
    new Array(300_000).fill(0),
    circle,
    deep,
    pollution,
    { length: 1e9 },
    ...words,
  ];
  const aimed = words.flatMap((word) => [
    { recordId: word },
    { childId: word },
    { words: word, recordId: ids.recordId },
    { recordId: ids.recordId, sections: { [word.slice(0, 50)]: { kind: 'RICH_TEXT', text: word } }, place: null },
    { recordId: ids.recordId, sections: { ...pollution }, place: word },
    { childId: ids.childId, templateId: word, change: pollution },
    { recordId: ids.childId, sections: {}, place: null },
    { recordId: other, kind: 'AGREES', comment: word, reason: word, filedOn: '9999-99-99' },
  ]);
  const replies: string[] = [];
  for (const channel of channels) {
    for (const request of [...plain, ...aimed]) {
      try {
        replies.push(JSON.stringify(await window.throughline.call(channel, request as never)));
      } catch (error) {
        replies.push(`not sent: ${error instanceof Error ? error.name : ''}`);
      }
    }
  }
  return replies;
}
