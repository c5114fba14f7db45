import type { Failure } from '@contract/failure';
import type { RecordId } from '@domain/identifiers';
import { addendumHeader } from '@domain/record/addendum-header';
import { isSealed } from '@domain/record/life-cycle';
import { failed, type Result, succeeded } from '@domain/result';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { ADDENDUM_TEMPLATE_ID } from '@domain/template/template-ids';
import { appendAudit } from '../store/audit-trail';
import { inOneTransaction } from '../store/prepared';
import { findOwnDraft, type RecordEntry, startRecord } from '../store/record-table';
import { isSealIntact, readSealedContent } from '../store/seal';
import type { Clock, OpenSession } from './handler-context';
import { readableRecord } from './viewer';

/**
 * Starts an addendum to a case supervision that is agreed or filed (LIF-04, life cycle 3a): a draft of its own, tied to
 * that record for good. A draft this person already has for the same record is given back instead of a twin.
 * WRONG_STATE for a record that can still be changed itself, and for an addendum: a second one goes to the record.
 * SEAL_BROKEN when what was sealed cannot be trusted, because the addendum would carry it on.
 */
export function startAddendum(session: OpenSession, clock: Clock, recordId: RecordId): Result<RecordId, Failure> {
  return inOneTransaction(session.database, () => {
    const main = readableRecord(session, recordId);
    if (!main.ok) return main;
    if (main.value.type !== 'CASE' || !isSealed(main.value.state)) return failed({ kind: 'WRONG_STATE' });
    const draft = ownDraft(session, main.value);
    return draft === null ? startDraft(session, clock, main.value) : succeeded(draft);
  });
}

function ownDraft({ database, user }: OpenSession, main: RecordEntry): RecordId | null {
  return findOwnDraft(database, {
    childId: main.childId,
    templateId: ADDENDUM_TEMPLATE_ID,
    supervisorId: user.userId,
    addendumTo: main.id,
  });
}

function startDraft({ database, user }: OpenSession, clock: Clock, main: RecordEntry): Result<RecordId, Failure> {
  const template = shippedTemplate(ADDENDUM_TEMPLATE_ID);
  if (template === null) throw new Error('The addendum template is not shipped');
  const sealed = readSealedContent(database, main.id);
  if (sealed === null || !isSealIntact(database, main.id)) return failed({ kind: 'SEAL_BROKEN' });
  const now = clock.now();
  const header = addendumHeader(sealed.header, { id: user.userId, name: user.name }, clock.today());
  const id = startRecord(database, { childId: main.childId, template, header, addendumTo: main.id, now });
  const detail = {
    child: main.childId,
    template: template.id,
    templateVersion: template.version,
    addendumTo: main.id,
    addendumToVersion: main.version,
  };
  appendAudit(database, { at: now, actor: user.userId, kind: 'RECORD_STARTED', subject: id, detail });
  return succeeded(id);
}
