import { setImmediate as nextTurn } from 'node:timers/promises';
import type { boardCalls } from '@contract/board-calls';
import type { Answer, Reply } from '@contract/contract';
import { withEveryMonth } from '@domain/board/clinic';
import { CLINIC_COLUMNS, clinicTable } from '@domain/board/clinic-table';
import { makeBoard } from '@domain/board/make-board';
import { ownLine } from '@domain/board/own-line';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { addMonths } from '@domain/calendar/local-date';
import { csvText } from '@domain/export/csv';
import { failed, succeeded } from '@domain/result';
import { readCheckSettings as inOnePart } from '@domain/settings/check-settings';
import { appendAudit } from '../store/audit-trail';
import { readBoardRows } from '../store/board-rows';
import { readCheckSettings } from '../store/check-settings-table';
import { clinicMonths, type Period } from '../store/clinic-rows';
import { countMissing, fillMissing } from '../store/record-memory-table';
import { managerNames } from '../store/user-table';
import { type HandlerContext, type Handlers, LockedError, type OpenSession } from './handler-context';
import { saveAndLog } from './save-and-log';
import { viewerOf } from './viewer';

/** Longest time a clinic looks at. */
const MOST_MONTHS = 60;
/** Old records are read in turns of so many, so that the window hears how far it is. */
const IN_ONE_TURN = 200;

/** The team's week, and how a team's records grow over time. */
export function createBoardHandlers(context: HandlerContext): Handlers<keyof typeof boardCalls> {
  return {
    'board:open': () => succeeded(openBoard(context)),
    'board:own': () => succeeded(ownLine(openBoard(context).children)),
    'clinic:open': async (period) => {
      if (!isPeriod(period)) return failed({ kind: 'INVALID', field: 'until' });
      await rememberOldRecords(context);
      return succeeded({
        ...period,
        months: withEveryMonth(
          clinicMonths(context.session().database, period, viewerOf(context.session().user, 'clinic')),
        ),
      });
    },
    'clinic:export': (period) => exportClinic(context, period),
  };
}

function openBoard({ session, clock }: HandlerContext): Answer<'board:open'> {
  const { database, user } = session();
  const today = clock.today();
  const settings = inOnePart(readCheckSettings(database));
  const rows = readBoardRows(database, { today, settings, owners: ownersFor(session()), viewer: viewerOf(user) });
  return makeBoard(rows, { today, settings, holidays: holidaysWith(settings), viewerId: user.userId });
}

/** A manager's own actions; a service manager sees those of every manager (ACT-13). */
function ownersFor({ database, user }: OpenSession): string[] {
  return user.role === 'SM' ? managerNames(database) : [user.name];
}

function isPeriod({ from, until }: Period): boolean {
  return from <= until && until <= addMonths(from, MOST_MONTHS);
}

/** Records sealed before anything was remembered of them are gone through once. One that cannot be read is left out. */
async function rememberOldRecords(context: HandlerContext): Promise<void> {
  const total = countMissing(context.session().database);
  if (total === 0) return;
  await context.withStoreToItself(async (signal) => {
    for (let done = 0; done < total; done += IN_ONE_TURN) {
      if (signal.aborted) throw new LockedError();
      context.tell({ kind: 'CLINIC_PROGRESS', done, total });
      fillMissing(context.session().database, { most: IN_ONE_TURN });
      await nextTurn();
    }
    context.tell({ kind: 'CLINIC_PROGRESS', done: total, total });
  });
}

async function exportClinic(context: HandlerContext, period: Period): Promise<Reply<Answer<'clinic:export'>>> {
  if (!isPeriod(period)) return failed({ kind: 'INVALID', field: 'until' });
  const { database } = context.session();
  const fileName = `performance-clinic-${period.from}-to-${period.until}.csv`;
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: 'CSV' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  // A place chosen before a lock is not used by whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  const table = clinicTable({
    ...period,
    months: clinicMonths(database, period, viewerOf(context.session().user, 'clinic')),
  });
  const bytes = Buffer.from(csvText(CLINIC_COLUMNS, table), 'utf8');
  const saved = await saveAndLog(context, { file, bytes }, (session, { fileSha256 }) => {
    const { userId } = session.user;
    const entry = { at: context.clock.now(), actor: userId, subject: userId };
    const detail = { from: period.from, until: period.until, sha256: fileSha256 };
    appendAudit(session.database, { ...entry, kind: 'CLINIC_EXPORTED', detail });
  });
  return saved.ok ? succeeded({ fileName: saved.value.fileName }) : saved;
}
