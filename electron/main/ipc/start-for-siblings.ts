import { randomUUID } from 'node:crypto';
import type { Failure } from '@contract/failure';
import { currentFact } from '@domain/child/child-summary';
import { familyKey } from '@domain/export/names/name-index';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { fittingForm } from '@domain/same-session/fitting-form';
import { shareWords } from '@domain/same-session/share-words';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { Template } from '@domain/template/template';
import { appendAudit } from '../store/audit-trail';
import { readFacts } from '../store/child-fact-table';
import { readChild } from '../store/child-table';
import { inOneTransaction } from '../store/prepared';
import { findOwnDraft, type RecordEntry, readRecord, startRecord } from '../store/record-table';
import { joinSession, recordsOfSession } from '../store/same-session';
import { saveWords } from '../store/save-record';
import { doSectionsFit, readWrittenSections, type Sections, saveSections } from '../store/section-table';
import { isRetired, openTemplate, readTemplate } from '../store/template-table';
import type { Clock, OpenSession } from './handler-context';
import { carriedSections, headerFor } from './start-record';
import { isAuthor } from './viewer';

export type SiblingToStart = { readonly childId: ChildId; readonly isConfirmed: boolean };
export type SiblingStarted = { readonly childId: ChildId; readonly recordId: RecordId };

type Session = { readonly open: OpenSession; readonly clock: Clock; readonly from: RecordEntry };

/**
 * Begins a draft of the same session for each of these children, all or none (META-02): what was said of the family is
 * copied, each child's own is not. A child who has a record of this session, or this person's draft of the same day on
 * the form that fits, keeps that one. Only from one's own draft of a case supervision; a child of another family has to
 * be confirmed.
 */
export function startForSiblings(
  open: OpenSession,
  clock: Clock,
  { recordId, children }: { readonly recordId: RecordId; readonly children: readonly SiblingToStart[] },
): Result<SiblingStarted[], Failure> {
  return inOneTransaction(open.database, () => {
    const from = readRecord(open.database, recordId);
    if (from === null) return failed({ kind: 'NOT_FOUND' });
    if (!isAuthor(open.user, from)) return failed({ kind: 'NOT_ALLOWED' });
    if (from.type !== 'CASE' || from.state !== 'DRAFT') return failed({ kind: 'WRONG_STATE' });
    const refusal = children.map((each) => whyNot(open, from, each)).find((each) => each !== null);
    if (refusal !== undefined) return failed(refusal);
    const session = { open, clock, from };
    return succeeded(children.map(({ childId }) => ({ childId, recordId: recordFor(session, childId) })));
  });
}

function whyNot(
  { database }: OpenSession,
  from: RecordEntry,
  { childId, isConfirmed }: SiblingToStart,
): Failure | null {
  const child = readChild(database, childId);
  if (child === null) return { kind: 'NOT_FOUND' };
  if (childId === from.childId) return { kind: 'INVALID', field: 'children' };
  const family = familyKey(readChild(database, from.childId)?.familyGroup ?? null);
  const isFamily = family !== null && familyKey(child.familyGroup) === family;
  return isFamily || isConfirmed ? null : { kind: 'INVALID', field: 'children.isConfirmed' };
}

function recordFor(session: Session, childId: ChildId): RecordId {
  const { open, from } = session;
  const there = recordsOfSession(open.database, from.id).find((each) => each.childId === childId);
  if (there !== undefined) return there.id;
  const form = formFor(session, childId);
  const own = draftOfTheDay(session, childId, form);
  const id = own ?? startDraft(session, childId, form);
  copyWords(session, { id, form, hadWords: own !== null });
  joinSession(open.database, from.id, id);
  const detail = { with: from.id, child: childId };
  appendAudit(open.database, {
    ...{ at: session.clock.now(), actor: open.user.userId, kind: 'RECORD_JOINED_SESSION', subject: id, detail },
  });
  return id;
}

/** The form of the session's record as it is there, or the newest version of the one that suits this child. */
export function formFor({ open: { database }, clock, from }: Session, childId: ChildId): Template {
  const status = currentFact(readFacts(database, childId), 'STATUS', clock.today())?.status ?? null;
  const fitting = fittingForm(from.templateId, status);
  const other =
    fitting === from.templateId || isRetired(database, fitting) ? null : openTemplate(database, fitting, null);
  const form = other ?? readTemplate(database, from.templateId, from.templateVersion);
  if (form === null) throw new Error('A record has lost its template');
  return form;
}

function draftOfTheDay({ open, from }: Session, childId: ChildId, form: Template): RecordId | null {
  const sought = { childId, templateId: form.id, supervisorId: open.user.userId, addendumTo: null };
  const draft = findOwnDraft(open.database, sought);
  const isOfTheDay = draft && readRecord(open.database, draft)?.header.sessionDate === from.header.sessionDate;
  return isOfTheDay ? draft : null;
}

function startDraft(session: Session, childId: ChildId, form: Template): RecordId {
  const { open, clock, from } = session;
  const now = clock.now();
  const header = sessionHeader(headerFor(open, clock, childId), from.header);
  const id = startRecord(open.database, { childId, template: form, header, addendumTo: null, now });
  saveSections(open.database, id, { sections: carriedSections(open, childId, form), now });
  const detail = { child: childId, template: form.id, templateVersion: form.version };
  appendAudit(open.database, { at: now, actor: open.user.userId, kind: 'RECORD_STARTED', subject: id, detail });
  return id;
}

/** What is true of the session is the same for all; what is true of the child comes from that child's history. */
function sessionHeader(own: RecordHeader, session: RecordHeader): RecordHeader {
  const { sessionDate, sessionType, coveringFor, present, supervisee } = session;
  return { ...own, sessionDate, sessionType, coveringFor, present, supervisee: own.supervisee || supervisee };
}

type Copy = { readonly id: RecordId; readonly form: Template; readonly hadWords: boolean };

/** Into a draft somebody has begun already, only where it is still empty. */
function copyWords({ open, clock, from }: Session, { id, form, hadWords }: Copy): void {
  const { database, user } = open;
  const template = readTemplate(database, from.templateId, from.templateVersion);
  if (template === null) throw new Error('A record has lost its template');
  const there = readWrittenSections(database, id);
  const shared = shareWords({
    from: { template, sections: readWrittenSections(database, from.id) },
    to: { template: form, sections: there },
    newId: randomUUID,
  });
  const words = Object.fromEntries(Object.entries(shared).filter(([key]) => !hadWords || isEmptyAt(there, key)));
  const placed = Object.fromEntries(
    Object.entries(words).filter(([key, value]) => doSectionsFit(form, { [key]: value })),
  );
  const stray = Object.fromEntries(Object.entries(words).filter(([key]) => !(key in placed)));
  saveSections(database, id, { sections: stray, now: clock.now() });
  const saved = saveWords(database, { recordId: id, sections: placed, place: null, by: user.userId, now: clock.now() });
  if (!saved.ok) throw new Error(`The words of a session were not copied: ${saved.failure}`);
}

function isEmptyAt(sections: Sections, key: string): boolean {
  const value = sections[key];
  return value === undefined || isSectionEmpty(value);
}
