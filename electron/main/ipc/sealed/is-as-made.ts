import { gapsInAnswer } from '@domain/review/answer-gaps';
import { actionsToAnswer, parseSharedText } from '@domain/review/shared-text';
import { canonicalText } from '@domain/snapshot/canonical-text';
import { findHandedAnswer, findHandedNote } from '../../store/handed-answer-table';
import type { Database } from '../../store/open-store';
import { findSharedText } from '../../store/shared-text-table';
import { hasHalfCharacters } from '../half-characters';
import type { AnswerPayload } from './payloads';

type CameAnswer = AnswerPayload['answers'][number];
type CameNote = AnswerPayload['notes'][number];
/** As they come, in the order of the file. */
type Came = Pick<AnswerPayload, 'answers' | 'notes'>;

/**
 * True for what a worker's program can have made: answers that are whole and pinned to their text, and no answer or note
 * in other words than those it came with before. The key says who sealed a file, not that Throughline wrote it: what the
 * review would refuse from somebody who signs in does not come in by a file.
 */
export function isAsMade(database: Database, { answers, notes }: Came, fromUser: string): boolean {
  return (
    !hasHalfCharacters([answers, notes]) &&
    answers.every((came) => isWhole(database, came)) &&
    saysOneThing(answers, ({ answerId }) => answerId) &&
    saysOneThing(notes, ({ noteId }) => noteId) &&
    answers.every((came) => isAsBefore(database, came, fromUser)) &&
    notes.every((came) => isNoteAsBefore(database, came, fromUser))
  );
}

/** A text that is not kept here is not the one that waits: what stands for it is decided by the merge. */
function isWhole(database: Database, { recordId, answer }: CameAnswer): boolean {
  const { review, pinnedTo, kind, comment } = answer;
  if (review === undefined || pinnedTo === undefined) return false;
  const text = findSharedText(database, recordId, pinnedTo);
  const words = text === null ? null : parseSharedText(text.text);
  const actions = words === null ? [] : actionsToAnswer(words);
  return gapsInAnswer(actions, { kind, comment, review }).length === 0;
}

function saysOneThing<T>(came: readonly T[], idOf: (one: T) => string): boolean {
  const words = new Map<string, string>();
  return came.every((one) => {
    const text = canonicalText(one);
    const before = words.get(idOf(one)) ?? text;
    words.set(idOf(one), before);
    return before === text;
  });
}

function isAsBefore(database: Database, came: CameAnswer, fromUser: string): boolean {
  const before = findHandedAnswer(database, came.answerId);
  if (before === null) return true;
  const { recordId, version, number } = before;
  const isSamePlace = recordId === came.recordId && version === came.version && number === came.number;
  const isSameWords = canonicalText(before.answer) === canonicalText(came.answer);
  return before.fromUser === fromUser && isSamePlace && isSameWords;
}

function isNoteAsBefore(database: Database, came: CameNote, fromUser: string): boolean {
  const before = findHandedNote(database, came.noteId);
  if (before === null) return true;
  // Whose note it is was put right when it came.
  const words = (note: CameNote['note']) => canonicalText({ ...note, by: '' });
  return before.fromUser === fromUser && before.actionId === came.actionId && words(before.note) === words(came.note);
}
