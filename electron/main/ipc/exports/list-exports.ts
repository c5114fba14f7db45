import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer, ParsedRequest } from '@contract/contract';
import type { ExportRow, ExportScope } from '@contract/export-calls';
import type { Failure } from '@contract/failure';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { ExportProfile } from '@domain/export/export-profile';
import { standingOf, weekAround } from '@domain/export/export-standing';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import { type Result, succeeded } from '@domain/result';
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
import type { Viewer } from '../../store/viewer';
import type { HandlerContext } from '../handler-context';
import { readableRecord, viewerOf } from '../viewer';
import { problemOf } from './batch-problem';
import { printableRecord } from './printable-record';
import { wordsToPrint } from './words-to-print';

/** As many as a person goes through in a sitting; each is checked against its seal. */
const MOST_LISTED = 200;

/** The records of a scope, each with where it stands and what its file is going to be called. */
export async function listExports(
  context: HandlerContext,
  { scope, profile }: ParsedRequest<'exports:list'>,
): Promise<Answer<'exports:list'>> {
  const { database, user } = context.session();
  const viewer = viewerOf(user, 'records');
  const listed = recordsIn(database, scope, viewer);
  const rows: ExportRow[] = [];
  for (const record of listed.slice(0, MOST_LISTED)) {
    rows.push(rowOf(context, record, profile));
    // One takes some milliseconds: after each the rest of the program has a turn.
    await nextTurn();
  }
  const ownTeam = readSettings(context.session().database).teamName;
  const waiting = countWaiting(context.session().database, viewer);
  return { rows, ownTeam, waiting, isCut: listed.length > MOST_LISTED };
}

function recordsIn(database: Database, scope: ExportScope, viewer: Viewer): ListedRecord[] {
  switch (scope.kind) {
    case 'RECORD':
      return listedRecord(database, scope.recordId, viewer);
    case 'CHILD':
      return listedOfChild(database, scope.childId, viewer);
    case 'WEEK':
      return listedInWeek(database, weekAround(scope.monday), viewer);
    case 'WAITING':
      return listedWaiting(database, MOST_LISTED + 1, viewer);
  }
}

function rowOf(context: HandlerContext, listed: ListedRecord, profile: ExportProfile): ExportRow {
  const { record, version, reference, team, sealedAt, addedToAt } = listed;
  const looked = isSealed(record.state) ? lookAt(context, record.id, profile) : null;
  const problem = looked === null || looked.ok ? null : problemOf(looked.failure);
  const copies = copiesOf(context.session().database, record.id, profile);
  return {
    ...{ record, version, reference, team },
    sealedOn: sealedAt === null ? null : localDateOfInstant(sealedAt),
    fileName: looked?.ok ? looked.value : null,
    standing: standingOf({ state: record.state, version, problem, addedToAt, copies }),
  };
}

/**
 * What its file is going to be called, or why none is made. Its document is composed, and thrown away: nothing else knows.
 * A practice record has the name of its pack, so it has none here.
 */
function lookAt(context: HandlerContext, recordId: RecordId, profile: ExportProfile): Result<string | null, Failure> {
  if (profile !== 'PRACTICE_DAY') {
    // It is only listed: that somebody has looked through it is asked when it is made.
    const printable = printableRecord(context, recordId, { profile, isChecked: true });
    return printable.ok ? succeeded(printable.value.document.fileName) : printable;
  }
  const readable = readableRecord(context.session(), recordId);
  if (!readable.ok) return readable;
  const words = wordsToPrint(context, readable.value);
  return words.ok ? succeeded(null) : words;
}
