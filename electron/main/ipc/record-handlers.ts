import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { RecordChanges, RecordView, recordCalls } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { asksWorker } from '@domain/template/template';
import { moveToNewestForm } from '../store/move-to-form';
import { listRecords } from '../store/record-list';
import {
  discardRecord,
  fileRecord,
  returnRecord,
  type Step,
  type StepFailure,
  shareRecord,
} from '../store/record-steps';
import { readRecord, readRecordContent } from '../store/record-table';
import { saveWords } from '../store/save-record';
import { answerRecord } from './answer-record';
import { isHeaderWhole, saveAnswers } from './check-record';
import { asAuthorOrCover } from './covering';
import type { HandlerContext, Handlers } from './handler-context';
import { openForReading, openOnRequest } from './open-for-reading';
import { toRecordView } from './record-view';
import { signRecord } from './sign-record';
import { startAddendum } from './start-addendum';
import { startChildRecord } from './start-record';
import { isAuthor, readableRecord, viewerOf } from './viewer';

type RecordChannel = Exclude<keyof typeof recordCalls, 'record:export' | 'record:print'>;

/** The life of a record, from the first keystroke to the child's file. Writing the Word file is apart. */
export function createRecordHandlers(context: HandlerContext): Handlers<RecordChannel> {
  return {
    'records:list': () => {
      const { database, user } = context.session();
      return succeeded(listRecords(database, viewerOf(user, 'records')));
    },
    'record:start': (request) => {
      const started = startChildRecord(context.session(), context.clock, request);
      return started.ok ? succeeded({ recordId: started.value }) : started;
    },
    'record:start-addendum': ({ recordId }) => {
      const started = startAddendum(context.session(), context.clock, recordId);
      return started.ok ? succeeded({ recordId: started.value }) : started;
    },
    'record:open': ({ recordId }) => openForReading(context, recordId),
    'record:open-on-request': (request) => openOnRequest(context, request),
    'record:save': (changes) => save(context, changes),
    'record:save-check': (request) => saveAnswers(context.session(), context.clock, request),
    'record:share': ({ recordId }) => share(context, recordId),
    'record:return': ({ recordId }) =>
      coveredStep(context, recordId, (step) => toReply(returnRecord(context.session().database, step))),
    'record:answer': ({ recordId, ...answer }) =>
      thenOpen(context, recordId, () => answerRecord(context.session(), context.clock, { recordId, ...answer })),
    'record:sign': ({ recordId }) => thenOpen(context, recordId, () => sign(context, recordId)),
    'record:move-to-newest-form': ({ recordId }) => move(context, recordId),
    'record:discard': ({ recordId, reason }) => discard(context, recordId, reason),
    'record:confirm-filed': ({ recordId, filedOn }) =>
      filedOn > context.clock.today()
        ? failed({ kind: 'INVALID', field: 'filedOn' })
        : thenOpen(context, recordId, (step) => toReply(fileRecord(context.session().database, step, filedOn))),
  };
}

function openRecord(context: HandlerContext, recordId: RecordId): Reply<RecordView> {
  const session = context.session();
  const entry = readableRecord(session, recordId);
  return entry.ok ? succeeded(toRecordView(session, context.clock, entry.value)) : entry;
}

/** Takes a step, then shows the record as it stands after it. */
function thenOpen(
  context: HandlerContext,
  recordId: RecordId,
  take: (step: Step) => Result<undefined, Failure>,
): Reply<RecordView> {
  const taken = take({ recordId, by: context.session().user.userId, now: context.clock.now() });
  return taken.ok ? openRecord(context, recordId) : taken;
}

/** The same for a step that is the author's, or that of somebody who covers for them. */
function coveredStep(
  context: HandlerContext,
  recordId: RecordId,
  take: (step: Step) => Result<undefined, Failure>,
): Reply<RecordView> {
  const covering = asAuthorOrCover(context.session(), recordId);
  return covering.ok ? thenOpen(context, recordId, (step) => take({ ...step, ...covering.value })) : covering;
}

function save(context: HandlerContext, changes: RecordChanges): Reply<{ savedAt: Step['now'] }> {
  const { database, user } = context.session();
  const entry = readRecord(database, changes.recordId);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  if (!isAuthor(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  if (changes.header && changes.header.supervisorId !== user.userId) {
    return failed({ kind: 'INVALID', field: 'header.supervisorId' });
  }
  const now = context.clock.now();
  const saved = toReply(saveWords(database, { ...changes, by: user.userId, now }));
  return saved.ok ? succeeded({ savedAt: now }) : saved;
}

/** Sharing needs a complete header, so that the worker knows whose supervision they are reading (domain brief 3a). */
function share(context: HandlerContext, recordId: RecordId): Reply<RecordView> {
  const { database } = context.session();
  const today = context.clock.today();
  const content = readRecordContent(database, recordId, today);
  if (content === null) return failed({ kind: 'NOT_FOUND' });
  return coveredStep(context, recordId, (step) => {
    // What asks nobody for an answer would wait for one for ever.
    const isShareable = readRecord(database, recordId)?.state === 'DRAFT' && asksWorker(content.template);
    if (!isShareable) return failed({ kind: 'WRONG_STATE' });
    if (!isHeaderWhole(content, today)) return failed({ kind: 'CHECK_NOT_PASSED' });
    return toReply(shareRecord(database, { ...step, today }, content));
  });
}

function sign(context: HandlerContext, recordId: RecordId): Result<undefined, Failure> {
  const session = context.session();
  const entry = readRecord(session.database, recordId);
  return entry === null ? failed({ kind: 'NOT_FOUND' }) : signRecord(session, context.clock, entry);
}

function move(context: HandlerContext, recordId: RecordId): Reply<RecordView> {
  const { database, user } = context.session();
  const entry = readRecord(database, recordId);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  if (!isAuthor(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  return thenOpen(context, recordId, (step) => toReply(moveToNewestForm(database, step)));
}

function discard(context: HandlerContext, recordId: RecordId, reason: string): Reply<undefined> {
  const { database, user } = context.session();
  const entry = readRecord(database, recordId);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  if (!isAuthor(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
  return toReply(discardRecord(database, { recordId, by: user.userId, now: context.clock.now() }, reason));
}

function toReply(result: Result<undefined, StepFailure>): Result<undefined, Failure> {
  if (result.ok) return result;
  return failed(result.failure === 'INVALID' ? { kind: 'INVALID', field: 'sections' } : { kind: result.failure });
}
