import type { ReviewWaiting } from '@contract/review-calls';
import type { RecordId } from '@domain/identifiers';
import { readAnswer } from '../../store/answer-table';
import { prepared } from '../../store/prepared';
import { summariesOf } from '../../store/record-list';
import { type RecordEntry, readRecord } from '../../store/record-table';
import { readReviewDraft, seenBefore } from '../../store/review-table';
import { sharedTextNow } from '../../store/shared-text-table';
import type { Clock, OpenSession } from '../handler-context';
import { isSupervisee, viewerOf } from '../viewer';
import { lastDayToAnswer } from './open-review';

/** What is shared with this person and not signed yet, the soonest to be answered first. */
export function listReviews(session: OpenSession, clock: Clock): ReviewWaiting[] {
  const { database, user } = session;
  const entries = sharedRecords(session).filter((entry) => isSupervisee(user, entry));
  const ids = entries.map(({ id }) => id);
  const summaries = new Map(summariesOf(database, ids, viewerOf(user)).map((each) => [each.id, each]));
  return entries
    .flatMap((entry): ReviewWaiting[] => {
      const summary = summaries.get(entry.id);
      if (summary === undefined || entry.sharedAt === null) return [];
      const { childName, number, templateName, sessionDate } = summary;
      return [
        {
          ...{ recordId: entry.id, childName, number, templateName, sessionDate },
          ...{ version: entry.version, sharedAt: entry.sharedAt },
          answerBy: lastDayToAnswer(session, clock, entry),
          standing: standingOf(session, clock, entry),
        },
      ];
    })
    .toSorted((one, other) => one.answerBy.localeCompare(other.answerBy) || one.number - other.number);
}

function sharedRecords({ database }: OpenSession): RecordEntry[] {
  return prepared<{ id: RecordId }>(database, "SELECT id FROM record WHERE state = 'SHARED'")
    .all()
    .flatMap(({ id }) => readRecord(database, id) ?? []);
}

function standingOf({ database, user }: OpenSession, clock: Clock, entry: RecordEntry): ReviewWaiting['standing'] {
  const whose = { userId: user.userId, recordId: entry.id };
  if (readAnswer(database, entry.id, entry.version) !== null) return 'ANSWERED';
  if (readReviewDraft(database, whose)?.textHash === sharedTextNow(database, entry, clock.today()).sha256)
    return 'BEGUN';
  return seenBefore(database, whose, entry.version) === null ? 'NEW' : 'CHANGED';
}
