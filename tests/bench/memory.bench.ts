import { actionId, type ChildId, type RecordId } from '@domain/identifiers';
import { toRecordView } from '@main/ipc/record-view';
import { noteProgress } from '@main/store/action-history';
import { earlierNumbers } from '@main/store/earlier-numbers';
import { lastTime } from '@main/store/record-list';
import { readRecord } from '@main/store/record-table';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { compareInPairs, print, printRatio, timeMs } from '../support/paired-ratio';
import { aChild, aDraft, anAction, seal, sectionKey, write } from '../support/records-for-tests';
import { seededRandom } from '../support/seeded-random';
import { newTestStore, type TestStore } from '../support/store-for-tests';

// A record opened with everything before it, for a child of three years (36 records, 400 actions, half of them noted
// on and a third not done at first), against the same opening without the history.
const RECORDS = 36;
const ACTIONS = 400;
const PAIRS = 41;
const OPENINGS = 5;

const at = newTestStore();
const random = seededRandom(36);
const child = aChild(at);

function monthOf(index: number): string {
  return `${String(2024 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}`;
}

/** The whole story through the store's own steps. Gives the draft that comes after it. */
function live(store: TestStore, childId: ChildId): RecordId {
  const open: string[] = [];
  let made = 0;
  for (let index = 0; index < RECORDS; index += 1) {
    store.clock.moveTo(`${monthOf(index)}-15T10:00:00.000Z`);
    const recordId = aDraft(store, childId);
    const count = Math.round((ACTIONS * (index + 1)) / RECORDS) - made;
    made += count;
    const actions = Array.from({ length: count }, () => anAction({ by: store.clock.today(), byText: '' }));
    const answers = open
      .filter(() => random.next() < 0.8)
      .map((id) => ({ actionId: id, result: random.pick(['DONE', 'DONE', 'NOT_DONE'] as const), note: 'As it is.' }));
    for (const { actionId: id, result } of answers) if (result === 'DONE') open.splice(open.indexOf(id), 1);
    write(store, recordId, {
      [sectionKey('LAST_ACTIONS')]: { kind: 'LAST_ACTIONS', answers },
      [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions, noActionReason: '' },
    });
    seal(store, recordId);
    open.push(...actions.map(({ id }) => id));
    for (const { id } of actions) if (random.next() < 0.5) noteOn(store, id);
  }
  store.clock.moveTo('2027-01-15T10:00:00.000Z');
  return aDraft(store, childId);
}

function noteOn(store: TestStore, id: string): void {
  const note = {
    on: store.clock.today(),
    by: 'Tom Hale',
    says: 'UNDER_WAY' as const,
    note: 'Rang the school',
    evidence: '',
  };
  noteProgress(store.database, { id: actionId.parse(id), note, at: store.clock.now(), actor: store.manager.id });
}

const draft = live(at, child);
write(at, draft, fullCaseSupervision(5_000));
const entry = readRecord(at.database, draft);
if (entry === null) throw new Error('There is no draft to open');
const clock = { now: () => at.clock.now(), today: () => at.clock.today() };

/** What the door does for `record:open`: works the view out, and makes of it what is sent. */
function open(role: 'TM' | 'SW'): number {
  if (entry === null) return 0;
  const { database, manager } = at;
  const view = toRecordView(
    { database, user: { userId: manager.id, name: manager.name, role, team: '', storeKind: 'TEAM' } },
    clock,
    entry,
  );
  // A worker is given neither the history nor what was written last time: with that put back, the history alone is left out.
  const last = role === 'SW' ? { lastTime: lastTime(database, entry), numbers: earlierNumbers(database, entry) } : {};
  return JSON.stringify({ ...view, ...last }).length;
}

const openings = (role: 'TM' | 'SW') => () =>
  timeMs(() => {
    for (let time = 0; time < OPENINGS; time += 1) open(role);
  }).then((ms) => ms / OPENINGS);

const view = toRecordView(
  {
    database: at.database,
    user: { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
  },
  clock,
  entry,
);
print(
  `A record of a child with ${String(view.history?.records.length)} records and ${String(view.history?.actions.length)} actions`,
);
for (let warm = 0; warm < 20; warm += 1) [open('TM'), open('SW')];
// All that a check looks at is sent with a record, so opening costs more the more there is. What matters is that it stays
// a small part of the 300 ms in which a record is to be open.
const pairs = await compareInPairs(openings('TM'), openings('SW'), PAIRS);
printRatio('Opening it with its history, against without', pairs, { atMost: 8, unit: 'ms' });
at.store.close();
at.folder.remove();
