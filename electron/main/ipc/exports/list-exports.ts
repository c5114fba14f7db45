import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer, ParsedRequest } from '@contract/contract';
import type { ExportRow, ExportScope } from '@contract/export-calls';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { ExportProfile } from '@domain/export/export-profile';
import { standingOf, weekAround } from '@domain/export/export-standing';
import { isSealed } from '@domain/record/life-cycle';
import {
  copiesOf,
  countWaiting,
  type ListedRecord,
  listedInWeek,
  listedOfChild,
  listedRecord,
  listedWaiting,
} from '../../store/export-list';
import type { Database } from '../../store/open-store';
import { readSettings } from '../../store/settings-table';
import type { HandlerContext } from '../handler-context';
import { problemOf } from './batch-problem';
import { printableRecord } from './printable-record';

/** As many as a person goes through in a sitting; each is checked against its seal. */
const MOST_LISTED = 200;

/** The records of a scope, each with where it stands and what its file is going to be called. */
export async function listExports(
  context: HandlerContext,
  { scope, profile }: ParsedRequest<'exports:list'>,
): Promise<Answer<'exports:list'>> {
  const { database } = context.session();
  const listed = recordsIn(database, scope);
  const rows: ExportRow[] = [];
  for (const record of listed.slice(0, MOST_LISTED)) {
    rows.push(rowOf(context, record, profile));
    // One takes some milliseconds: after each the rest of the program has a turn.
    await nextTurn();
  }
  const ownTeam = readSettings(context.session().database).teamName;
  const waiting = countWaiting(context.session().database);
  return { rows, ownTeam, waiting, isCut: listed.length > MOST_LISTED };
}

function recordsIn(database: Database, scope: ExportScope): ListedRecord[] {
  switch (scope.kind) {
    case 'RECORD':
      return listedRecord(database, scope.recordId);
    case 'CHILD':
      return listedOfChild(database, scope.childId);
    case 'WEEK':
      return listedInWeek(database, weekAround(scope.monday));
    case 'WAITING':
      return listedWaiting(database, MOST_LISTED + 1);
  }
}

/** Its document is composed, and thrown away: nothing else knows what its file is called and whether it may be made. */
function rowOf(context: HandlerContext, listed: ListedRecord, profile: ExportProfile): ExportRow {
  const { record, version, reference, team, sealedAt, addedToAt } = listed;
  const printable = isSealed(record.state) ? printableRecord(context, record.id, profile) : null;
  const problem = printable === null || printable.ok ? null : problemOf(printable.failure);
  const copies = copiesOf(context.session().database, record.id, profile);
  return {
    ...{ record, version, reference, team },
    sealedOn: sealedAt === null ? null : localDateOfInstant(sealedAt),
    fileName: printable?.ok ? printable.value.document.fileName : null,
    standing: standingOf({ state: record.state, version, problem, addedToAt, copies }),
  };
}
