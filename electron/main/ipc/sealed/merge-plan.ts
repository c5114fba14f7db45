import type { MergeItem, MergePreview } from '@contract/sealed-calls';
import { formatLongDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import type { HandedAnswerId, RecordId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { isSealed } from '@domain/record/life-cycle';
import type { WorkerAnswer } from '@domain/record/record';
import {
  type AnswerPlace,
  type CameAnswer,
  type KeptAnswer,
  latestFirst,
  type MergeState,
  type Stands,
  takeAnswer,
} from '@domain/sealed/merge-answers';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { readAnswer } from '../../store/answer-table';
import { readChild } from '../../store/child-table';
import { handedAnswersTo, isNoteHere } from '../../store/handed-answer-table';
import type { Database } from '../../store/open-store';
import { readRecord } from '../../store/record-table';
import { findMadeFile } from '../../store/sealed-file-table';
import { type SealedPerson, workersToExchangeWith } from '../../store/sealed-key-table';
import { sharedTextNow } from '../../store/shared-text-table';
import type { HandlerContext } from '../handler-context';
import { isAsMade } from './is-as-made';
import { clockNotes } from './open-hand-over';
import type { AnswerPayload } from './payloads';

/** A file of answers with whose key it came. */
export type CameFile = {
  readonly payload: AnswerPayload;
  readonly partner: number;
  readonly worker: SealedPerson;
};

/** What becomes of one answer: as it is shown, and as it is written down. */
export type PlannedAnswer = {
  readonly item: MergeItem;
  /** Null where nothing is to be written down. */
  readonly kept: KeptAnswer | null;
  /** True where it came before and waited for a choice. */
  readonly isKnown: boolean;
  readonly stands: boolean;
  /** What stood here and gives way by a manager's choice. */
  readonly setAside: WorkerAnswer | null;
};

/** Null where there is no such worker any more. */
export function workerOf(database: Database, userId: string | null): SealedPerson | null {
  return workersToExchangeWith(database).find(({ id }) => id === userId) ?? null;
}

/**
 * What keeps a whole file out: an answer to a file that was called back or was another's, one in another's name, or
 * what no program of theirs can have made.
 */
export function whyNotMerged(database: Database, { payload, worker }: CameFile): SealedTrouble | null {
  for (const { givenOn, answer } of payload.answers) {
    const made = findMadeFile(database, givenOn);
    if (made?.revokedAt) return 'REVOKED';
    const isTheirs = made === null || made.userId === worker.id;
    if (!isTheirs || !isSamePerson(answer.recordedBy, worker.name)) return 'NOT_THEIRS';
  }
  return isAsMade(database, payload, worker.id) ? null : 'ALTERED';
}

/** Every answer of a file in turn, the latest of each record first. Reads only. */
export function planMerge(
  context: HandlerContext,
  file: CameFile,
  choices: ReadonlyMap<HandedAnswerId, Stands>,
): PlannedAnswer[] {
  const { database } = context.session();
  const states = new Map<RecordId, MergeState & { readonly place: AnswerPlace | null }>();
  return latestFirst(file.payload.answers.map((answer) => ({ ...answer, key: file.partner }))).map((came) => {
    const before = states.get(came.recordId) ?? stateOf(context, file.worker, came.recordId);
    const after = takeAnswer(came, before, choices.get(came.answerId) ?? null);
    states.set(came.recordId, { ...after, place: before.place });
    const kept = after.outcome === 'ALREADY' ? null : (after.kept.at(-1) ?? null);
    const item = { ...describe(database, came), outcome: after.outcome, ours: before.ours };
    const isKnown = before.kept.some(({ answerId }) => answerId === came.answerId);
    return { item, kept, isKnown, stands: after.ours !== before.ours, setAside: after.setAside };
  });
}

function stateOf(context: HandlerContext, worker: SealedPerson, recordId: RecordId) {
  const place = placeOf(context, worker, recordId);
  const kept = handedAnswersTo(context.session().database, recordId).flatMap((answer): KeptAnswer[] => {
    const { outcome, partner } = answer;
    const isTheirs = answer.fromUser === worker.id && partner !== null && outcome !== null && outcome !== 'CONFIRMED';
    return isTheirs ? [{ ...answer, outcome, key: partner }] : [];
  });
  return { place, ours: place?.ours ?? null, kept };
}

function placeOf({ session, clock }: HandlerContext, worker: SealedPerson, recordId: RecordId): AnswerPlace | null {
  const { database } = session();
  const entry = readRecord(database, recordId);
  if (entry === null) return null;
  const isShared = entry.state === 'SHARED';
  return {
    isTheirs: isSamePerson(worker.name, entry.header.supervisee) && entry.state !== 'DISCARDED' && entry.version > 0,
    isSealed: isSealed(entry.state),
    sharedVersion: isShared ? entry.version : null,
    sharedHash: isShared ? sharedTextNow(database, entry, clock.today()).sha256 : null,
    ours: readAnswer(database, recordId, entry.version),
  };
}

function describe(database: Database, { answerId, recordId, version, answer }: CameAnswer) {
  const entry = readRecord(database, recordId);
  const child = entry && readChild(database, entry.childId);
  return {
    ...{ answerId, version, theirs: answer },
    recordId: entry === null ? null : recordId,
    childName: child === null ? '' : `${child.forename} ${child.surname}`.trim(),
    sessionDate: entry?.header.sessionDate ?? null,
  };
}

/** A plan as it is shown. */
export function previewOf(context: HandlerContext, file: CameFile, plan: readonly PlannedAnswer[]): MergePreview {
  const { payload, worker } = file;
  const already = payload.notes.filter(({ noteId }) => isNoteHere(context.session().database, noteId)).length;
  return {
    ...{ fileId: payload.fileId, from: worker.name, madeAt: payload.madeAt },
    notes: notesOn(context, file),
    items: plan
      .map(({ item }) => item)
      .toSorted((one, other) => one.childName.localeCompare(other.childName) || one.version - other.version),
    progress: { fresh: payload.notes.length - already, already },
  };
}

function notesOn({ clock }: HandlerContext, { payload, worker }: CameFile): string[] {
  const left = worker.leftOn;
  return [
    ...(left === null
      ? []
      : [`${worker.name} left on ${formatLongDate(left)}. What they answered counts all the same.`]),
    ...clockNotes(localDateOfInstant(payload.madeAt), clock.today()),
  ];
}
