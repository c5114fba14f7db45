import type { LocalDate } from '@domain/calendar/local-date';
import type { DatedFactKind } from '@domain/child/child';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { appendAudit } from '../store/audit-trail';
import { readFactsOfToday } from '../store/child-fact-table';
import { readChild } from '../store/child-table';
import { inOneTransaction } from '../store/prepared';
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
    const draft = findOwnDraft(database, { ...request, supervisorId: user.userId });
    if (draft !== null) return succeeded(draft);
    const now = clock.now();
    const header = headerOf(session, request.childId, clock.today());
    const id = startRecord(database, { childId: request.childId, template, header, addendumTo: null, now });
    const detail = { child: request.childId, template: template.id, templateVersion: template.version };
    appendAudit(database, { at: now, actor: user.userId, kind: 'RECORD_STARTED', subject: id, detail });
    return succeeded(id);
  });
}

/** "About this session", as far as the child's dated facts tell. The date is the session's, so it starts as today. */
function headerOf({ database, user }: OpenSession, childId: ChildId, today: LocalDate): RecordHeader {
  const facts = readFactsOfToday(database, childId);
  const fact = <K extends DatedFactKind>(kind: K) =>
    facts.find((each): each is Extract<typeof each, { kind: K }> => each.kind === kind);
  const status = fact('STATUS');
  return {
    sessionDate: today,
    sessionType: 'PLANNED',
    supervisee: fact('WORKER')?.name ?? '',
    supervisor: user.name,
    supervisorId: user.userId,
    coveringFor: '',
    present: '',
    caseStatus: status?.status ?? null,
    cpCategory: status?.category ?? null,
    legalStatus: fact('LEGAL_STATUS')?.legalStatus ?? null,
    livingArrangement: fact('HOME')?.arrangement ?? null,
    planStart: status?.from ?? null,
  };
}
