import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@contract/contract';
import { actionsCsv } from '@domain/action/action-files';
import { exportedAction } from '@domain/action/exported-action';
import { nameRemover } from '@domain/export/without-child-names';
import { userId } from '@domain/identifiers';
import { listActions } from '@main/store/action-list';
import { readAdultNames, readSubjectChildren } from '@main/store/known-children';
import { addUser } from '@main/store/user-table';
import { print, timeMs } from '../support/paired-ratio';
import { seedStore } from '../support/seed-store';
import { day, moment, mustOpen, testClock, testKey } from '../support/store-for-tests';

// The list of actions of a whole service: 3,000 children, each with ten actions that are still open and notes on a third.
const CHILDREN = 3_000;
const ACTIONS_OF_A_CHILD = 10;
const SAMPLES = 15;
const TODAY = day('2026-11-21');
const NOW = moment('2026-11-21T10:00:00.000Z');
const MANAGER = {
  id: userId.parse('33333333-3333-4333-8333-333333333333'),
  name: 'Marian Oduya',
  role: 'TM',
  team: '',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const { database, close } = mustOpen({ file: join(folder, 'store.db'), key: testKey(), clock: testClock() });
addUser(database, { ...MANAGER, createdAt: NOW });
seedStore(database, { children: CHILDREN, recordsPerChild: ACTIONS_OF_A_CHILD / 2, manager: MANAGER, today: TODAY });
// A child's last record may still be a draft, which has no actions; every action there is counts as open.
database.exec("UPDATE action SET state = 'OPEN'");
const note = {
  on: '2026-11-20',
  by: 'Worker',
  says: 'UNDER_WAY',
  note: 'Rang the school, they ring back',
  evidence: '',
};
database
  .prepare(
    `INSERT INTO action_event (action_id, kind, at, actor, record_id, detail)
     SELECT id, 'NOTED', ?, ?, NULL, ? FROM action WHERE row % 3 = 0`,
  )
  .run(NOW, MANAGER.id, JSON.stringify(note));

const { reply } = contract['actions:list'];
const list = () => listActions(database, { sees: 'EVERYONE' }, TODAY);
const count = list().length;
const median = async (work: () => unknown, samples = SAMPLES): Promise<number> => {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) times.push(await timeMs(work));
  return times.toSorted((one, other) => one - other)[Math.floor(samples / 2)] ?? Number.NaN;
};
const fromStore = await median(list);
const throughDoor = await median(() => reply.parse(list()));
print(
  `actions:list with ${count.toLocaleString('en-GB')} open actions, median of ${SAMPLES}: ${fromStore.toFixed(0)} ms from the store, ${throughDoor.toFixed(0)} ms with the door's check`,
);

const children = readSubjectChildren(database);
const csv = await median(() => {
  const without = nameRemover([...children.values()], readAdultNames(database));
  return actionsCsv(
    list().flatMap((line) => {
      const child = children.get(line.childId);
      return child === undefined ? [] : [exportedAction(line, { child, without, today: TODAY })];
    }),
  );
}, 3);
print(`all of them as a table without the names of ${CHILDREN.toLocaleString('en-GB')} children: ${csv.toFixed(0)} ms`);
close();
rmSync(folder, { recursive: true, force: true });
