import type { ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { MergePreview } from '@contract/sealed-calls';
import type { Instant } from '@domain/calendar/local-date';
import { isSamePerson } from '@domain/people/name-key';
import { failed, type Result, succeeded } from '@domain/result';
import { noteProgress } from '../../store/action-history';
import { findAction } from '../../store/action-list';
import { saveAnswer } from '../../store/answer-table';
import { appendAudit } from '../../store/audit-trail';
import { maySeeChild } from '../../store/child-table';
import {
  addHandedAnswer,
  addHandedNote,
  type HandedNote,
  isNoteHere,
  setAnswerAside,
  setAnswerOutcome,
} from '../../store/handed-answer-table';
import type { Database } from '../../store/open-store';
import { inOneTransaction } from '../../store/prepared';
import { readRecord } from '../../store/record-table';
import { addOpenedFile } from '../../store/sealed-file-table';
import type { SealedPerson } from '../../store/sealed-key-table';
import type { HandlerContext, OpenSession } from '../handler-context';
import { isRecordInReach } from '../viewer';
import { type ChosenFile, chooseSealed, openSealed } from './chosen-file';
import { type CameFile, type PlannedAnswer, planMerge, previewOf, whyNotMerged, workerOf } from './merge-plan';
import { isOfTheirTeam } from './partners';
import { type AnswerPayload, readAnswers } from './payloads';
import { refuseSealed } from './refuse';

/** Answers that came back: looked at first, then merged. What was looked at is kept sealed, as it lies on the disk. */
export class AnswerDesk {
  readonly #context: HandlerContext;
  #looked: { readonly database: Database; readonly chosen: ChosenFile } | null = null;

  constructor(context: HandlerContext) {
    this.#context = context;
  }

  /** Shows what merging would do. Nothing is changed. */
  async look(path: string | null): Promise<Reply<MergePreview>> {
    const chosen = await chooseSealed(this.#context, path, 'ANSWER');
    if (!chosen.ok) return chosen;
    const file = await openAnswers(this.#context, chosen.value);
    if (!file.ok) return file;
    this.#looked = { database: this.#context.session().database, chosen: chosen.value };
    const plan = planMerge(this.#context, file.value, new Map());
    return succeeded(previewOf(this.#context, file.value, plan));
  }

  /** Merges the file that was looked at, from what stands now. Again changes nothing. */
  async merge({ fileId, standing }: ParsedRequest<'sealed:merge'>): Promise<Reply<MergePreview>> {
    const looked = this.#looked;
    const isIt = looked?.database === this.#context.session().database;
    if (looked === null || !isIt || looked.chosen.envelope.header.fileId !== fileId)
      return failed({ kind: 'NOT_FOUND' });
    const file = await openAnswers(this.#context, looked.chosen);
    if (!file.ok) return file;
    const choices = new Map(standing.map(({ answerId, stands }) => [answerId, stands]));
    return succeeded(
      inOneTransaction(looked.database, () => {
        const plan = planMerge(this.#context, file.value, choices);
        const preview = previewOf(this.#context, file.value, plan);
        writeDown(this.#context, file.value, plan);
        return preview;
      }),
    );
  }
}

async function openAnswers(context: HandlerContext, { envelope }: ChosenFile): Promise<Result<CameFile, Failure>> {
  const { header } = envelope;
  const opened = await openSealed(context, envelope);
  if (!opened.ok) return opened;
  const { payload, partner } = opened.value;
  const read = readAnswers(payload, header.fileId);
  if (!read.ok) return refuseSealed(context, read.failure, header);
  const { database } = context.session();
  const worker = workerOf(database, partner.userId);
  if (worker === null) return refuseSealed(context, 'UNKNOWN_SENDER', header);
  if (!isOfTheirTeam(context.session(), worker)) return failed({ kind: 'NOT_ALLOWED' });
  if (!isAllInReach(context.session(), read.value)) return failed({ kind: 'NOT_ALLOWED' });
  const file = { payload: read.value, partner: partner.row, worker };
  const trouble = whyNotMerged(database, file);
  return trouble === null ? succeeded(file) : refuseSealed(context, trouble, header);
}

/** A worker may answer for more than one team: what a preview shows of a record is for who may see that record. */
function isAllInReach(session: OpenSession, { answers }: AnswerPayload): boolean {
  return answers.every(({ recordId }) => {
    const entry = readRecord(session.database, recordId);
    return entry === null || isRecordInReach(session, entry);
  });
}

function writeDown(context: HandlerContext, file: CameFile, plan: readonly PlannedAnswer[]): void {
  const { database, user } = context.session();
  const at = context.clock.now();
  noteOpened(context, file, at);
  const fresh = file.payload.notes.filter(({ noteId }) => !isNoteHere(database, noteId));
  for (const planned of plan) writeAnswer(context, file, { planned, at });
  for (const note of fresh) writeNote(context, file, { note, at });
  const changed = plan.filter(({ kept }) => kept !== null).length;
  if (changed + fresh.length === 0) return;
  const detail = { from: file.worker.id, answers: changed, notes: fresh.length };
  const entry = { at, actor: user.userId, kind: 'SEALED_ANSWERS_MERGED', subject: file.payload.fileId } as const;
  appendAudit(database, { ...entry, detail });
}

function noteOpened({ session }: HandlerContext, { payload, partner }: CameFile, at: Instant): void {
  const { database, user } = session();
  const { fileId, number, madeAt } = payload;
  addOpenedFile(database, {
    ...{ fileId, kind: 'ANSWER', partner, number, madeAt, expiresOn: null },
    ...{ openedBy: user.userId, openedAt: at, counts: { children: 0, records: payload.answers.length, actions: 0 } },
  });
}

function writeAnswer(
  { session }: HandlerContext,
  { payload, partner, worker }: CameFile,
  { planned, at }: { readonly planned: PlannedAnswer; readonly at: Instant },
): void {
  const { kept, stands, setAside } = planned;
  if (kept === null) return;
  const { database, user } = session();
  const { answerId, recordId, version, number, answer, outcome } = kept;
  const givenOn = payload.answers.find((each) => each.answerId === answerId)?.givenOn ?? payload.fileId;
  const row = { answerId, recordId, version, number, answer, partner, givenOn, fromUser: worker.id, outcome, at };
  if (planned.isKnown) setAnswerOutcome(database, answerId, outcome);
  else addHandedAnswer(database, { ...row, fileId: payload.fileId });
  if (!stands) return;
  if (setAside !== null) setAnswerAside(database, { answerId, answer: setAside, by: user.userId, at });
  saveAnswer(database, { recordId, version, by: worker.id }, answer);
  const detail = { kind: answer.kind, version, from: 'SEALED_FILE' };
  appendAudit(database, { at, actor: user.userId, kind: 'RECORD_ANSWERED', subject: recordId, detail });
}

type CameNote = AnswerPayload['notes'][number];

function writeNote(
  { session }: HandlerContext,
  { payload, worker }: CameFile,
  { note, at }: { readonly note: CameNote; readonly at: Instant },
): void {
  const { database, user } = session();
  const { noteId, actionId, note: words } = note;
  const said = { ...words, by: worker.name };
  const outcome = noteOutcome(database, worker, note);
  const row = { noteId, actionId, fromUser: worker.id, note: said, fileId: payload.fileId, outcome, at: note.at };
  if (!addHandedNote(database, row) || outcome !== 'NOTED') return;
  noteProgress(database, { id: actionId, note: said, at, actor: worker.id });
  const entry = { at, actor: user.userId, kind: 'ACTION_CHANGED', subject: actionId } as const;
  appendAudit(database, { ...entry, detail: { from: 'SEALED_FILE' } });
}

/** An action that was closed meanwhile keeps the note beside it; one that is not theirs takes none. */
function noteOutcome(
  database: Database,
  { name }: SealedPerson,
  { actionId }: CameNote,
): NonNullable<HandedNote['outcome']> {
  const action = findAction(database, actionId);
  if (action === null) return 'NOT_THEIRS';
  const isTheirs = isSamePerson(action.who, name) || maySeeChild(database, action.childId, { sees: 'OWN', name });
  if (!isTheirs) return 'NOT_THEIRS';
  return action.isOpen ? 'NOTED' : 'CLOSED';
}
