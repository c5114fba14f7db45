import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { createBatchHandlers } from '@main/ipc/exports/batch-handlers';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { startRecord } from '@main/store/record-table';
import { contextFor } from '../support/context-for-tests';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { print, printFigure, timeMs } from '../support/paired-ratio';
import { aChild, aHeader, seal, write } from '../support/records-for-tests';
import { newTestStore } from '../support/store-for-tests';
import { tobinRecord } from '../support/tobin-record';

/*
 * The list of what was agreed in a week, and the look for names of other children in it, over an encrypted store: agreed
 * records of 1,000 words, each checked against its seal. How long the answer takes, and how long it holds other calls.
 */

const WORDS = 1_000;
const FORENAMES = 'Neve Tobin Asha Callum Zoë Idris Maisie Kofi Orla Rafe Saoirse Jude Amina Perrin Lila'.split(' ');
const SURNAMES = "Carrick Fell Adeyemi O'Neill Brandt Castell Whitlow Mensah Ravenhill Quayle Iqbal Tarn".split(' ');

/** An action belongs to one record. */
function ownActions(sections: Record<string, SectionValue>): Record<string, SectionValue> {
  const own = (value: SectionValue): SectionValue =>
    value.kind === 'ACTIONS'
      ? { ...value, actions: value.actions.map((action) => ({ ...action, id: randomUUID() })) }
      : value;
  return Object.fromEntries(Object.entries(sections).map(([key, value]) => [key, own(value)]));
}

async function listing(records: number, atMost: number): Promise<void> {
  const at = newTestStore();
  at.database.pragma('synchronous = OFF');
  const { template } = tobinRecord();
  const ids: RecordId[] = [];
  for (let number = 0; number < records; number += 1) {
    const forename = FORENAMES[number % FORENAMES.length] ?? '';
    const surname = SURNAMES[number % SURNAMES.length] ?? '';
    const childId = aChild(at, { forename, surname, reference: `FS-${20_000 + number}` });
    const id = startRecord(at.database, {
      ...{ childId, template, addendumTo: null, now: at.clock.now() },
      header: aHeader(at),
    });
    write(at, id, ownActions(fullCaseSupervision(WORDS + number)));
    seal(at, id);
    ids.push(id);
  }
  const context = contextFor(at);
  const batch = createBatchHandlers(context, { letOthersGoFirst: async () => undefined, logError: () => '' });
  const names = createNameHandlers(context);
  const list = async () => {
    const reply = await batch['exports:list']({ scope: { kind: 'WAITING' }, profile: 'FILE_COPY' });
    if (!reply.ok || reply.value.rows.length !== Math.min(records, 200)) throw new Error('Not the list');
  };
  const look = async () => {
    const reply = await names['names:look']({ recordIds: ids });
    if (!reply.ok || reply.value.length !== records) throw new Error('Not the names');
  };
  for (const [what, work] of [
    ['list', list],
    ['list again', list],
    ['names', look],
    ['names again', look],
  ] as const) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const before = process.cpuUsage();
    const took = await timeMs(work);
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    printFigure(`${records} records of ${WORDS} words, ${what}`, took, { atMost, unit: 'ms' });
    print(`  of which a processor worked ${((user + system) / 1_000).toFixed(0)} ms`);
    printFigure('  the longest that another call waits', delay.max / 1e6, { atMost: 50, unit: 'ms' });
  }
  at.store.close();
  at.folder.remove();
}

await listing(50, 300);
await listing(300, 1_800);
