import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { startRecord } from '@main/store/record-table';
import type { Page } from '@playwright/test';
import { answerDialogs, unlock } from '../support/drive-app';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { launchApp } from '../support/launch-app';
import { print, printFigure } from '../support/paired-ratio';
import { aChild, aHeader, richText, seal, write } from '../support/records-for-tests';
import { openVaultStore } from '../support/seeded-vault';
import { type TestStore, testClock } from '../support/store-for-tests';
import { ask, setUpVault } from '../support/throwaway-vault';
import { tobinRecord } from '../support/tobin-record';

/*
 * The real program while it makes two hundred Word files: how long the window goes without a frame, and how long somebody
 * who writes meanwhile waits for their words to be on the disk. Both are measured before the batch as well, because the
 * machine itself is part of them.
 */

const RECORDS = 200;
const WORDS = 1_000;
const QUIET_MS = 5_000;
const FRAME_MS = 50;
const SAVE_MS = 100;

type Seeded = { readonly ids: RecordId[]; readonly draft: RecordId };

/** An action belongs to one record. */
function ownActions(sections: Record<string, SectionValue>): Record<string, SectionValue> {
  const own = (value: SectionValue): SectionValue =>
    value.kind === 'ACTIONS'
      ? { ...value, actions: value.actions.map((action) => ({ ...action, id: randomUUID() })) }
      : value;
  return Object.fromEntries(Object.entries(sections).map(([key, value]) => [key, own(value)]));
}

async function seed(dataDir: string): Promise<Seeded> {
  const { database, close } = await openVaultStore(dataDir);
  const clock = testClock(`${new Date().toISOString().slice(0, 10)}T08:30:00.000Z`);
  const manager = database.prepare("SELECT id, name FROM app_user WHERE role = 'TM'").get();
  const at = { database, clock, manager } as unknown as TestStore;
  const { template } = tobinRecord();
  const begin = (number: number) => {
    const childId = aChild(at, {
      forename: `Child${number}`,
      surname: `Ash${number}`,
      reference: `FS-${1_000 + number}`,
    });
    const start = { childId, template, addendumTo: null, now: clock.now() };
    return startRecord(database, { ...start, header: aHeader(at) });
  };
  const ids = Array.from({ length: RECORDS }, (_, number) => {
    const id = begin(number);
    write(at, id, ownActions(fullCaseSupervision(WORDS + number)));
    seal(at, id);
    return id;
  });
  const draft = begin(RECORDS);
  close();
  return { ids, draft };
}

/** Counts frames and saves from now until `stop`; in the page, as a person's own typing would. */
async function watch(page: Page, draft: RecordId, work: () => Promise<unknown>) {
  await page.evaluate(
    ({ recordId, text }) => {
      const seen = { frames: [] as number[], saves: [] as number[], isOver: false };
      Object.assign(window, { seen });
      let last = performance.now();
      const frame = (now: number) => {
        seen.frames.push(now - last);
        last = now;
        if (!seen.isOver) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const save = async () => {
        if (seen.isOver) return;
        const begun = performance.now();
        await window.throughline.call('record:save', { recordId, sections: { update: text }, place: 'update' });
        seen.saves.push(performance.now() - begun);
        setTimeout(save, 100);
      };
      void save();
    },
    { recordId: draft, text: richText('The visit went well.') },
  );
  await work();
  const { frames, saves } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { frames: number[]; saves: number[]; isOver: boolean } };
    seen.isOver = true;
    return seen;
  });
  return { frames: frames.toSorted((a, b) => a - b), saves: saves.toSorted((a, b) => a - b) };
}

function report(name: string, { frames, saves }: Awaited<ReturnType<typeof watch>>): void {
  const at = (values: readonly number[], share: number) =>
    values[Math.floor((values.length - 1) * share)] ?? Number.NaN;
  printFigure(`${name}: the longest without a frame`, at(frames, 1), { atMost: FRAME_MS, unit: 'ms' });
  print(
    `  99th percentile ${at(frames, 0.99).toFixed(1)} ms, ${frames.filter((gap) => gap > FRAME_MS).length} over ${FRAME_MS} ms of ${frames.length}`,
  );
  printFigure(`${name}: the longest save`, at(saves, 1), { atMost: SAVE_MS, unit: 'ms' });
  print(
    `  median ${at(saves, 0.5).toFixed(1)} ms, ${saves.filter((took) => took > SAVE_MS).length} over ${SAVE_MS} ms of ${saves.length}`,
  );
}

const first = await launchApp();
await setUpVault(first.page);
await first.close();
const { ids, draft } = await seed(first.dataDir);
const { app, page, close } = await launchApp({ dataDir: first.dataDir });
await unlock(page);
const folder = mkdtempSync(join(tmpdir(), 'throughline-batch-'));
await answerDialogs(app, { open: folder });
const batch = { recordIds: ids, profile: 'FILE_COPY' as const, format: 'WORD' as const };
const { folderId } = (await ask(page, 'exports:choose-folder', batch)) as { folderId: string };
report('Before', await watch(page, draft, () => page.waitForTimeout(QUIET_MS)));
const begun = performance.now();
const during = await watch(page, draft, () =>
  ask(page, 'exports:run', { ...batch, folderId, onExisting: 'REPLACE' as const }),
);
print(`${readdirSync(folder).length} files in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
report('During', during);
await close();
