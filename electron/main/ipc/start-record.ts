import type { ChildId, RecordId } from '@domain/identifiers';
import { prefillHeader } from '@domain/record/prefill-header';
import { failed, type Result, succeeded } from '@domain/result';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { appendAudit } from '../store/audit-trail';
import { readFacts } from '../store/child-fact-table';
import { readChild } from '../store/child-table';
import { inOneTransaction } from '../store/prepared';
import { lastHome } from '../store/record-list';
import { findOwnDraft, startRecord } from '../store/record-table';
import type { Clock, OpenSession } from './handler-context';

/**
 * Starts a supervision for a child on the newest version of a template, its header filled from what is true of the
 * child today. A draft this person already has for the child on the same template is given back instead of a twin.
 */
export function startSupervision(
  session: OpenSession,
  clock: Clock,
  request: { readonly childId: ChildId; readonly templateId: string },
): Result<RecordId, { kind: 'NOT_FOUND' }> {
  const { database, user } = session;
  const template = shippedTemplate(request.templateId);
  // An addendum belongs to a record and is started from there, not from a child.
  if (template?.recordType !== 'CASE') return failed({ kind: 'NOT_FOUND' });
  return inOneTransaction(database, () => {
    if (readChild(database, request.childId) === null) return failed({ kind: 'NOT_FOUND' });
    const draft = findOwnDraft(database, { ...request, supervisorId: user.userId, addendumTo: null });
    if (draft !== null) return succeeded(draft);
    const now = clock.now();
    const supervisor = { id: user.userId, name: user.name };
    const coming = { supervisor, today: clock.today(), lastHome: lastHome(database, request.childId) };
    const header = prefillHeader(readFacts(database, request.childId), coming);
    const id = startRecord(database, { childId: request.childId, template, header, addendumTo: null, now });
    const detail = { child: request.childId, template: template.id, templateVersion: template.version };
    appendAudit(database, { at: now, actor: user.userId, kind: 'RECORD_STARTED', subject: id, detail });
    return succeeded(id);
  });
}
