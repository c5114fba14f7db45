import { addDays, localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { aChild, aDraft, richText, seal, sectionKey, write } from './records-for-tests';
import { openVaultStore } from './seeded-vault';
import { type TestStore, testClock } from './store-for-tests';

const OWN_TEAM = 'Harbour Safeguarding Team';
/** Two with one name, and one whose case system has put the name into the reference. */
const CHILDREN = [
  ['Tobin', 'Ashdown', 'FS-20417', OWN_TEAM],
  ['Wren', 'Ashdown', 'FS-20418', OWN_TEAM],
  ['Neve', 'Carrick', 'FS-31007', OWN_TEAM],
  ['Idris', 'Mensah', 'MENSAH/2024/3', OWN_TEAM],
  ['Zoë', 'Brandt', 'FS-40112', OWN_TEAM],
  ['Rafe', 'Quayle', 'FS-55001', 'Moorland Team'],
] as const;

/**
 * Fills a vault that the app has set up: six records agreed today, one that waits since last week, one shared, one
 * draft. Run in a process of its own by `run-module.mjs`.
 */
export async function run(dataDir: string, today: string): Promise<void> {
  const { database, close } = await openVaultStore(dataDir);
  const lastWeek = addDays(localDate.parse(today), -8);
  const clock = testClock(`${lastWeek}T10:00:00.000Z`);
  const at = { database, clock, manager: managerOf(database) } as unknown as TestStore;
  const children = CHILDREN.map(([forename, surname, reference, team]) =>
    aChild(at, { forename, surname, reference, team }),
  );
  const [first] = children;
  if (first === undefined) throw new Error('There are no children');
  agreed(at, first, 'Last week’s talk about Tobin.');
  clock.moveTo(`${today}T08:30:00.000Z`);
  for (const child of children) agreed(at, child, 'Seen at home. The grandmother cooks on Fridays.');
  aDraft(at, children[1]);
  close();
}

function agreed(at: TestStore, child: ReturnType<typeof aChild>, words: string): void {
  const id = aDraft(at, child);
  write(at, id, { [sectionKey('RICH_TEXT')]: richText(words) });
  seal(at, id);
}

function managerOf(database: Database) {
  const found = database
    .prepare<[], { id: string; name: string }>("SELECT id, name FROM app_user WHERE role = 'TM'")
    .get();
  if (found === undefined) throw new Error('There is no manager');
  return { id: userId.parse(found.id), name: found.name, role: 'TM' };
}
