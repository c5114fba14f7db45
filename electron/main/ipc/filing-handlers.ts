import type { Answer } from '@contract/contract';
import type { filingCalls } from '@contract/filing-calls';
import { makeBoard } from '@domain/board/make-board';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { printedNumber } from '@domain/record/record-numbers';
import { failed, succeeded } from '@domain/result';
import { readCheckSettings as inOnePart } from '@domain/settings/check-settings';
import { readBoardRows } from '../store/board-rows';
import { readCheckSettings } from '../store/check-settings-table';
import { exportedNotFiled } from '../store/filing-list';
import { fileRecord } from '../store/record-steps';
import type { HandlerContext, Handlers } from './handler-context';
import { viewerOf } from './viewer';

/** What business support works from: copies to be filed, and when supervision is due. No names and no words. */
export function createFilingHandlers(context: HandlerContext): Handlers<keyof typeof filingCalls> {
  return {
    'filing:list': () => succeeded(listFiling(context)),
    'filing:confirm': ({ recordId, filedOn }) => {
      if (filedOn > context.clock.today()) return failed({ kind: 'INVALID', field: 'filedOn' });
      const { database, user } = context.session();
      const filed = fileRecord(database, { recordId, by: user.userId, now: context.clock.now() }, filedOn);
      if (filed.ok) return succeeded(undefined);
      return failed({ kind: filed.failure === 'NOT_FOUND' ? 'NOT_FOUND' : 'WRONG_STATE' });
    },
  };
}

function listFiling({ session, clock }: HandlerContext): Answer<'filing:list'> {
  const { database, user } = session();
  const viewer = viewerOf(user, 'files');
  const today = clock.today();
  const settings = inOnePart(readCheckSettings(database));
  const rows = readBoardRows(database, { today, settings, owners: [], viewer });
  const board = makeBoard(rows, { today, settings, holidays: holidaysWith(settings), viewerId: user.userId });
  return {
    toFile: exportedNotFiled(database, viewer).map((copy) => ({
      recordId: copy.recordId,
      number: printedNumber(copy),
      reference: copy.reference,
      exportedOn: localDateOfInstant(copy.exportedAt),
    })),
    due: board.children
      .flatMap(({ reference, due }) => (due === null ? [] : [{ reference, due }]))
      .toSorted((one, other) => one.due.localeCompare(other.due)),
  };
}
