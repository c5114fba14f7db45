import type { RecordView } from '@contract/record-calls';
import { may } from '@domain/access/may';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordContent } from '@domain/record/record';
import { settingsOnPaperOf } from '../store/check-table';
import { readChildHistory } from '../store/child-memory';
import { earlierNumbers } from '../store/earlier-numbers';
import { newerVersion } from '../store/move-to-form';
import { placeInRecord } from '../store/place-table';
import { addendaTo, lastTime } from '../store/record-list';
import { type RecordEntry, readRecordContent } from '../store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '../store/seal';
import type { Clock, OpenSession } from './handler-context';
import { viewerOf } from './viewer';

/**
 * A record as the window shows it. A sealed one is read from its sealed text, never from the tables, and says
 * whether the two still agree; if the sealed text cannot be read at all, the tables are shown with that warning.
 */
export function toRecordView(session: OpenSession, clock: Clock, entry: RecordEntry): RecordView {
  const { database, user } = session;
  const looksBack = may(user.role, 'WRITE_RECORDS');
  // Earlier records may be about the time of another worker, so they are shown to managers only.
  const last = looksBack ? lastTime(database, entry) : null;
  const sealed = isSealed(entry.state) ? readSealedContent(database, entry.id) : null;
  return {
    content: sealed ?? contentInTables(session, clock, entry),
    state: entry.state,
    seal: readSeal(database, entry.id),
    isSealIntact: !isSealed(entry.state) || isSealIntact(database, entry.id),
    sharedAt: entry.sharedAt,
    filedOn: entry.filedOn,
    updatedAt: entry.updatedAt,
    place: placeInRecord(database, user.userId, entry.id),
    lastTime: last,
    earlierNumbers: looksBack ? earlierNumbers(database, entry) : [],
    newerVersion: newerVersion(database, entry),
    addenda: addendaTo(database, entry, viewerOf(user, 'records')),
    history: looksBack && !isSealed(entry.state) ? historyOf(session, entry) : null,
    checkSettings: settingsOnPaperOf(database, entry.id),
  };
}

function contentInTables(session: OpenSession, clock: Clock, entry: RecordEntry): RecordContent {
  const content = readRecordContent(session.database, entry.id, clock.today());
  if (content === null) throw new Error('A record that was just read is gone');
  return content;
}

/** Last time's sections go with the record already. */
function historyOf({ database }: OpenSession, entry: RecordEntry): RecordView['history'] {
  const { lastSections: _inLastTime, ...history } = readChildHistory(database, entry, null);
  return history;
}
