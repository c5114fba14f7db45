import { randomUUID } from 'node:crypto';
import type { Failure } from '@contract/failure';
import type { ChildId, RecordId } from '@domain/identifiers';
import { isChildRecord, mayHangOff } from '@domain/lists/record-types';
import { doCarriedWordsStand } from '@domain/passage/passages-of';
import { prefillHeader } from '@domain/record/prefill-header';
import type { RecordHeader } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { carryForward } from '@domain/section/carry-forward';
import type { Template } from '@domain/template/template';
import { appendAudit } from '../store/audit-trail';
import { readFacts } from '../store/child-fact-table';
import { readChild } from '../store/child-table';
import { readPassages, savePassages } from '../store/passage-table';
import { inOneTransaction } from '../store/prepared';
import { lastConcerns, lastHome, lastTime } from '../store/record-list';
import { findOwnDraft, readRecord, startRecord } from '../store/record-table';
import { saveSections } from '../store/section-table';
import { isRetired, openTemplate } from '../store/template-table';
import type { Clock, OpenSession } from './handler-context';
import { isFileNote, startFileNote } from './start-file-note';

export type RecordToStart = {
  readonly childId: ChildId;
  readonly templateId: string;
  /** The record a small form belongs to. */
  readonly hangsOff?: RecordId | undefined;
};

/**
 * Starts a record for a child on the newest version of a form, its header filled from what is true of the child today
 * and its sections with the facts of the last agreed record of the same type, and what was marked in them. A draft this person already has for the
 * child on the same form is given back instead of a twin.
 */
export function startChildRecord(
  session: OpenSession,
  clock: Clock,
  request: RecordToStart,
): Result<RecordId, Failure> {
  const { database, user } = session;
  const form = formToStart(session, request.templateId);
  if (form === null) return failed({ kind: 'NOT_FOUND' });
  return inOneTransaction(database, () => {
    if (readChild(database, request.childId) === null) return failed({ kind: 'NOT_FOUND' });
    if (isFileNote(form)) return startNote(session, clock, { ...request, form });
    const refusal = whyNotHung(session, form, request);
    if (refusal !== null) return failed(refusal);
    const draft = findOwnDraft(database, { ...request, supervisorId: user.userId, addendumTo: null });
    return succeeded(draft ?? startDraft(session, clock, { ...request, form }));
  });
}

/**
 * An addendum belongs to a record and is started from there, not from a child; personal supervision never has a child
 * (PRV-01).
 */
function formToStart({ database }: OpenSession, id: string): Template | null {
  const form = openTemplate(database, id, null);
  if (form === null || isRetired(database, id)) return null;
  return isChildRecord(form.recordType) && form.recordType !== 'ADDENDUM' ? form : null;
}

function whyNotHung({ database }: OpenSession, form: Template, { childId, hangsOff }: RecordToStart): Failure | null {
  if (hangsOff === undefined) return null;
  if (!mayHangOff(form.recordType)) return { kind: 'INVALID', field: 'hangsOff' };
  const hook = readRecord(database, hangsOff);
  const isThere = hook !== null && hook.childId === childId && hook.state !== 'DISCARDED';
  if (!isThere) return { kind: 'NOT_FOUND' };
  // An addendum is a part of its record: what belongs to it hangs off the record.
  return hook.type === 'ADDENDUM' ? { kind: 'INVALID', field: 'hangsOff' } : null;
}

/** A note for the file is begun from a consultation, and from nowhere else. */
function startNote(session: OpenSession, clock: Clock, { childId, hangsOff, form }: DraftToStart) {
  if (hangsOff === undefined) return failed({ kind: 'INVALID' as const, field: 'hangsOff' });
  const header = headerFor(session, clock, childId);
  return startFileNote(session, clock, { form, childId, group: hangsOff, header });
}

type DraftToStart = RecordToStart & { readonly form: Template };

function startDraft(session: OpenSession, clock: Clock, { form, childId, hangsOff }: DraftToStart): RecordId {
  const { database, user } = session;
  const now = clock.now();
  const header = headerFor(session, clock, childId);
  const id = startRecord(database, { childId, template: form, header, addendumTo: null, hangsOff, now });
  // What is carried was written before: the record counts as written in from the first new word on.
  const last = lastRecord(session, childId, form);
  const sections = carryForward(form, last?.sections ?? null);
  saveSections(database, id, { sections, now });
  if (last !== null) {
    const marks = readPassages(database, last.recordId).filter((mark) =>
      doCarriedWordsStand({ template: form, header, sections }, mark),
    );
    const passages = marks.map((mark) => ({ ...mark, id: randomUUID() }));
    savePassages(database, id, { passages, by: user.userId, now });
  }
  const detail = {
    ...{ child: childId, template: form.id, templateVersion: form.version },
    ...(hangsOff === undefined ? {} : { hangsOff }),
  };
  appendAudit(database, { at: now, actor: user.userId, kind: 'RECORD_STARTED', subject: id, detail });
  return id;
}

/** "About this session" as far as the child's own history tells it. */
export function headerFor({ database, user }: OpenSession, clock: Clock, childId: ChildId): RecordHeader {
  return prefillHeader(readFacts(database, childId), {
    supervisor: { id: user.userId, name: user.name },
    today: clock.today(),
    lastHome: lastHome(database, childId),
    lastConcerns: lastConcerns(database, childId),
  });
}

/** What of the child's own last record stands again in a new one. */
export function carriedSections(session: OpenSession, childId: ChildId, form: Template) {
  return carryForward(form, lastRecord(session, childId, form)?.sections ?? null);
}

function lastRecord({ database }: OpenSession, childId: ChildId, form: Template) {
  return lastTime(database, { childId, type: form.recordType, addendumTo: null, number: Number.MAX_SAFE_INTEGER });
}
