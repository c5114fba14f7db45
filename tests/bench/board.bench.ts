import { boardCalls } from '@contract/board-calls';
import { createBoardHandlers } from '@main/ipc/board-handlers';
import { provenWordFile } from '@main/word/proven-word-file';
import { NO_DIALOGS } from '../support/no-dialogs';
import { NO_PAPER } from '../support/no-paper';
import { print, printFigure, quantile, timeMs } from '../support/paired-ratio';
import { rememberSeeded } from '../support/seed-memory';
import { type Seeding, seedStore } from '../support/seed-store';
import { day, newTestStore } from '../support/store-for-tests';

// The whole answer to `board:open`, with the check of its shape that the door makes, over an encrypted store.
const TODAY = day('2026-11-21');
const ROUNDS = 15;

type Team = Pick<Seeding, 'children' | 'recordsPerChild'> & { readonly atMost: number };

async function openings({ children, recordsPerChild, atMost }: Team): Promise<void> {
  const at = newTestStore();
  at.database.pragma('synchronous = OFF');
  const manager = { id: at.manager.id, name: at.manager.name };
  seedStore(at.database, { children, recordsPerChild, manager, today: TODAY });
  rememberSeeded(at.database);
  const handlers = createBoardHandlers({
    session: () => ({
      database: at.database,
      user: { userId: manager.id, name: manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
    }),
    clock: at.clock,
    dialogs: NO_DIALOGS,
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  });
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.push(
      await timeMs(async () => {
        const reply = await handlers['board:open'](undefined);
        boardCalls['board:open'].reply.parse(reply.ok ? reply.value : null);
      }),
    );
  }
  const records = children * recordsPerChild;
  printFigure(`Board of ${children} children and ${records} records, first`, samples[0] ?? 0, { atMost, unit: 'ms' });
  printFigure(
    `Board of ${children} children and ${records} records, median`,
    quantile(
      samples.toSorted((a, b) => a - b),
      0.5,
    ),
    { atMost, unit: 'ms' },
  );
  at.store.close();
  at.folder.remove();
}

await openings({ children: 120, recordsPerChild: 36, atMost: 150 });
await openings({ children: 3_000, recordsPerChild: 34, atMost: 1_000 });
print('');
