import type { ParsedRequest, Reply } from '@contract/contract';
import type { RecordView } from '@contract/record-calls';
import { ACCESS } from '@domain/access/access-table';
import type { RecordId } from '@domain/identifiers';
import { isAnyChildNamed } from '@domain/personal/child-names-in-text';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../store/audit-trail';
import { readChildNames } from '../store/known-children';
import { recordOfNumber } from '../store/known-copies';
import type { HandlerContext } from './handler-context';
import { toRecordView } from './record-view';
import { readableRecord } from './viewer';

/** A record on screen. Who only reads is written down before a word is given out (domain brief 3b). */
export function openForReading(context: HandlerContext, recordId: RecordId): Reply<RecordView> {
  const session = context.session();
  const entry = readableRecord(session, recordId);
  if (!entry.ok) return entry;
  if (ACCESS[session.user.role].opens === 'LOGGED') noteReading(context, recordId, {});
  return succeeded(toRecordView(session, context.clock, entry.value));
}

/** The same for somebody who has to ask. Whether there is such a record that is not agreed is not said. */
export function openOnRequest(
  context: HandlerContext,
  { number, reason }: ParsedRequest<'record:open-on-request'>,
): Reply<RecordView> {
  const session = context.session();
  const id = recordOfNumber(session.database, number.toUpperCase());
  const entry = id === null ? null : readableRecord(session, id);
  if (entry === null || !entry.ok) return failed({ kind: 'NOT_FOUND' });
  if (/\p{Surrogate}/u.test(reason)) return failed({ kind: 'INVALID', field: 'reason' });
  // Who looks through the trail may have no child: what stands there names none, as for personal supervision.
  if (isAnyChildNamed(reason, readChildNames(session.database))) return failed({ kind: 'CHILD_NAMED' });
  noteReading(context, entry.value.id, { reason });
  return succeeded(toRecordView(session, context.clock, entry.value));
}

function noteReading(context: HandlerContext, subject: RecordId, detail: { readonly reason?: string }): void {
  const { database, user } = context.session();
  appendAudit(database, { at: context.clock.now(), actor: user.userId, kind: 'RECORD_READ', subject, detail });
}
