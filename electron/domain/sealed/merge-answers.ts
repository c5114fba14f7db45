import type { HandedAnswerId, RecordId } from '../identifiers';
import type { WorkerAnswer } from '../record/record';
import type { MergeOutcome } from './merge-outcome';

/**
 * One answer as it comes in a file. Which of a worker's own answers is the later one is said by `key` (in which order
 * their key cards were read here: a new copy of the program counts anew) and then `number` (counted by their copy):
 * never by a clock, and never by which file came first.
 */
export type CameAnswer = {
  readonly answerId: HandedAnswerId;
  readonly recordId: RecordId;
  readonly version: number;
  readonly key: number;
  readonly number: number;
  readonly answer: WorkerAnswer;
};

/** `CONFLICT` still waits for a choice; `OURS` and `THEIRS` are choices that were made. */
export type KeptOutcome = Exclude<MergeOutcome, 'ALREADY'> | 'OURS' | 'THEIRS';
export type KeptAnswer = CameAnswer & { readonly outcome: KeptOutcome };

/** A record as it stands where an answer comes in. */
export type AnswerPlace = {
  /** True where the worker who answers is the one it supervises. */
  readonly isTheirs: boolean;
  readonly isSealed: boolean;
  /** The version that waits for an answer; null while none is shared. */
  readonly sharedVersion: number | null;
  /** Hash of the shared text; null where none was kept. */
  readonly sharedHash: string | null;
  /** The answer to the shared version that stands. */
  readonly ours: WorkerAnswer | null;
};

export type Stands = 'THEIRS' | 'OURS';

/** What a merge knows of one record, and what it makes of it: the answer that stands, and every answer that came, to any version. */
export type MergeState = { readonly ours: WorkerAnswer | null; readonly kept: readonly KeptAnswer[] };

/** What becomes of one answer that comes in, from what stands and what came before it. */
export function outcomeOf(came: CameAnswer, place: AnswerPlace | null, kept: readonly KeptAnswer[]): MergeOutcome {
  const same = kept.find(({ answerId }) => answerId === came.answerId);
  if (same !== undefined && !(same.outcome === 'CONFLICT' && isLatest(came, kept))) return 'ALREADY';
  if (place === null || !place.isTheirs) return 'NOT_THEIRS';
  if (place.isSealed) return 'SEALED';
  if (!isToSharedText(came, place)) return 'EARLIER_TEXT';
  if (!isLatest(came, kept)) return 'OLDER';
  if (place.ours === null) return 'NEW';
  return kept.some(({ answer }) => isFrom(answer, place.ours)) ? 'NEWER' : 'CONFLICT';
}

export type Taken = MergeState & {
  readonly outcome: MergeOutcome;
  /** What somebody recorded here and a manager now puts another answer in place of: it is kept apart. */
  readonly setAside: WorkerAnswer | null;
};

/** Takes one answer in. The answer that stood and every answer that came stay readable, whatever becomes of them. */
export function takeAnswer(
  came: CameAnswer,
  before: MergeState & { readonly place: AnswerPlace | null },
  choice: Stands | null,
): Taken {
  const { ours, kept } = before;
  const place = before.place && { ...before.place, ours };
  const outcome = outcomeOf(came, place, kept);
  if (outcome === 'ALREADY') return { ours, kept, outcome, setAside: null };
  const becomes = outcome === 'CONFLICT' ? (choice ?? 'CONFLICT') : outcome;
  const stands = becomes === 'NEW' || becomes === 'NEWER' || becomes === 'THEIRS';
  const others = kept.filter(({ answerId }) => answerId !== came.answerId);
  return {
    ours: stands ? came.answer : ours,
    kept: [...others, { ...came, outcome: becomes }],
    outcome,
    setAside: becomes === 'THEIRS' ? ours : null,
  };
}

/** The latest first, so that of several answers to one text in a file only the last one asks for anything. */
export function latestFirst<A extends Pick<CameAnswer, 'key' | 'number'>>(answers: readonly A[]): A[] {
  return answers.toSorted((one, other) => other.key - one.key || other.number - one.number);
}

function isToSharedText({ version, answer }: CameAnswer, place: AnswerPlace): boolean {
  if (version !== place.sharedVersion) return false;
  return place.sharedHash === null || answer.pinnedTo === undefined || answer.pinnedTo === place.sharedHash;
}

function isLatest(came: CameAnswer, kept: readonly KeptAnswer[]): boolean {
  return !kept.some(
    ({ key, number, outcome, version }) =>
      outcome !== 'NOT_THEIRS' &&
      version === came.version &&
      (key > came.key || (key === came.key && number > came.number)),
  );
}

/**
 * True where what stands is this answer, also where it was carried over to a later text. What somebody records at the
 * desk is another answer, even in the same words.
 */
export function isFrom(answer: WorkerAnswer, ours: WorkerAnswer | null): boolean {
  return (
    ours !== null &&
    answer.kind === ours.kind &&
    answer.comment === ours.comment &&
    answer.recordedBy === ours.recordedBy &&
    answer.recordedAt === ours.recordedAt
  );
}
