import type { Instant } from '@domain/calendar/local-date';
import type { ActionId, HandedAnswerId, RecordId, SealedFileId, UserId } from '@domain/identifiers';
import { type ProgressNote, progressNote } from '@domain/memory/child-history';
import { type WorkerAnswer, workerAnswer } from '@domain/record/record';
import type { KeptOutcome } from '@domain/sealed/merge-answers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

export type HandedAnswer = {
  readonly answerId: HandedAnswerId;
  readonly recordId: RecordId;
  readonly version: number;
  readonly fromUser: UserId;
  /** The key it came with; null where it was given here. */
  readonly partner: number | null;
  readonly number: number;
  readonly answer: WorkerAnswer;
  readonly givenOn: SealedFileId;
  readonly fileId: SealedFileId | null;
  readonly sentIn: SealedFileId | null;
  readonly outcome: KeptOutcome | 'CONFIRMED' | null;
  readonly at: Instant;
};

const ANSWER = `answer_id AS answerId, record_id AS recordId, version, from_user AS fromUser, partner, number, content,
  given_on AS givenOn, file_id AS fileId, sent_in AS sentIn, outcome, at`;
type AnswerRow = Omit<HandedAnswer, 'answer'> & { readonly content: string };

export function addHandedAnswer(database: Database, answer: Omit<HandedAnswer, 'sentIn'>): void {
  const { answer: words, ...row } = answer;
  prepared(
    database,
    `INSERT INTO handed_answer
       (answer_id, record_id, version, from_user, partner, number, content, given_on, file_id, outcome, at)
     VALUES (@answerId, @recordId, @version, @fromUser, @partner, @number, @content, @givenOn, @fileId, @outcome, @at)`,
  ).run({ ...row, content: JSON.stringify(words) });
}

/** Every answer to this record that came or was given here, the last given first. */
export function handedAnswersTo(database: Database, recordId: RecordId): HandedAnswer[] {
  return prepared<AnswerRow>(
    database,
    `SELECT ${ANSWER} FROM handed_answer WHERE record_id = ? ORDER BY partner DESC, number DESC`,
  )
    .all(recordId)
    .map(toAnswer);
}

export function findHandedAnswer(database: Database, id: HandedAnswerId): HandedAnswer | null {
  const row = prepared<AnswerRow>(database, `SELECT ${ANSWER} FROM handed_answer WHERE answer_id = ?`).get(id);
  return row === undefined ? null : toAnswer(row);
}

/** Those the manager's files have not confirmed yet, in the order they were given. */
export function unconfirmedAnswers(database: Database): HandedAnswer[] {
  return prepared<AnswerRow>(database, `SELECT ${ANSWER} FROM handed_answer WHERE outcome IS NULL ORDER BY number`)
    .all()
    .map(toAnswer);
}

/** Counted here, because a clock may be wrong. */
export function nextAnswerNumber(database: Database): number {
  const row = prepared<{ last: number }>(
    database,
    'SELECT coalesce(max(number), 0) AS last FROM handed_answer WHERE file_id IS NULL',
  ).get();
  return (row?.last ?? 0) + 1;
}

export function setAnswerOutcome(database: Database, answerId: HandedAnswerId, outcome: KeptOutcome): void {
  prepared(database, 'UPDATE handed_answer SET outcome = ? WHERE answer_id = ?').run(outcome, answerId);
}

/** Keeps what somebody recorded here where a manager chose that the answer that came stands in its place. */
export function setAnswerAside(
  database: Database,
  aside: {
    readonly answerId: HandedAnswerId;
    readonly answer: WorkerAnswer;
    readonly by: UserId;
    readonly at: Instant;
  },
): void {
  prepared(
    database,
    `INSERT INTO answer_set_aside (for_answer, content, decided_by, decided_at)
     VALUES (@answerId, @content, @by, @at)`,
  ).run({ answerId: aside.answerId, content: JSON.stringify(aside.answer), by: aside.by, at: aside.at });
}

/** What was recorded here and gave way to an answer that came, with the answer it gave way to. */
export function answersSetAside(
  database: Database,
  recordId: RecordId,
): Pick<HandedAnswer, 'answerId' | 'version' | 'answer' | 'at'>[] {
  return prepared<Pick<AnswerRow, 'answerId' | 'version' | 'content' | 'at'>>(
    database,
    `SELECT answer_id AS answerId, version, answer_set_aside.content, decided_at AS at
     FROM answer_set_aside JOIN handed_answer ON answer_id = for_answer WHERE record_id = ? ORDER BY decided_at`,
  )
    .all(recordId)
    .map(({ content, ...row }) => ({ ...row, answer: workerAnswer.parse(JSON.parse(content)) }));
}

/** What came from this worker, so that their copy need not send it again. */
export function receivedFrom(database: Database, userId: UserId): { answers: string[]; notes: string[] } {
  const ids = (sql: string) =>
    prepared<{ id: string }>(database, sql)
      .all(userId)
      .map(({ id }) => id);
  return {
    answers: ids('SELECT answer_id AS id FROM handed_answer WHERE from_user = ? ORDER BY answer_id'),
    notes: ids('SELECT note_id AS id FROM handed_note WHERE from_user = ? ORDER BY note_id'),
  };
}

/** The manager's file says that these have come. */
export function confirmHanded(
  database: Database,
  { answers, notes }: { readonly answers: readonly string[]; readonly notes: readonly string[] },
): void {
  const answer = prepared(database, "UPDATE handed_answer SET outcome = 'CONFIRMED' WHERE answer_id = ?");
  const note = prepared(database, "UPDATE handed_note SET outcome = 'CONFIRMED' WHERE note_id = ?");
  for (const id of answers) answer.run(id);
  for (const id of notes) note.run(id);
}

/** These went into this file of answers. */
export function markSent(
  database: Database,
  fileId: SealedFileId,
  { answers, notes }: { readonly answers: readonly string[]; readonly notes: readonly string[] },
): void {
  const answer = prepared(database, 'UPDATE handed_answer SET sent_in = ? WHERE answer_id = ?');
  const note = prepared(database, 'UPDATE handed_note SET sent_in = ? WHERE note_id = ?');
  for (const id of answers) answer.run(fileId, id);
  for (const id of notes) note.run(fileId, id);
}

export type HandedNote = {
  readonly noteId: string;
  readonly actionId: ActionId;
  readonly fromUser: UserId;
  readonly note: ProgressNote;
  readonly fileId: SealedFileId | null;
  readonly sentIn: SealedFileId | null;
  readonly outcome: 'NOTED' | 'CLOSED' | 'NOT_THEIRS' | 'CONFIRMED' | null;
  readonly at: Instant;
};

const NOTE = `note_id AS noteId, action_id AS actionId, from_user AS fromUser, content, file_id AS fileId,
  sent_in AS sentIn, outcome, at`;
type NoteRow = Omit<HandedNote, 'note'> & { readonly content: string };

/** False where it came before. */
export function addHandedNote(database: Database, { note, ...row }: Omit<HandedNote, 'sentIn'>): boolean {
  const added = prepared(
    database,
    `INSERT INTO handed_note (note_id, action_id, from_user, content, file_id, outcome, at)
     VALUES (@noteId, @actionId, @fromUser, @content, @fileId, @outcome, @at) ON CONFLICT (note_id) DO NOTHING`,
  ).run({ ...row, content: JSON.stringify(note) });
  return added.changes > 0;
}

export function findHandedNote(database: Database, noteId: string): HandedNote | null {
  const row = prepared<NoteRow>(database, `SELECT ${NOTE} FROM handed_note WHERE note_id = ?`).get(noteId);
  return row === undefined ? null : toNote(row);
}

export function isNoteHere(database: Database, noteId: string): boolean {
  return prepared(database, 'SELECT 1 FROM handed_note WHERE note_id = ?').get(noteId) !== undefined;
}

/** Those written here that the manager's file does not have yet, of one action or of all, in order. */
export function unconfirmedNotes(database: Database, actionId: ActionId | null = null): HandedNote[] {
  return prepared<NoteRow>(
    database,
    `SELECT ${NOTE} FROM handed_note WHERE outcome IS NULL AND (@actionId IS NULL OR action_id = @actionId)
     ORDER BY at, note_id`,
  )
    .all({ actionId })
    .map(toNote);
}

function toNote({ content, ...row }: NoteRow): HandedNote {
  return { ...row, note: progressNote.parse(JSON.parse(content)) };
}

function toAnswer({ content, ...row }: AnswerRow): HandedAnswer {
  return { ...row, answer: workerAnswer.parse(JSON.parse(content)) };
}
