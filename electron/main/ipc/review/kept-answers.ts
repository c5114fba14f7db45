import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { KeptAnswerView } from '@contract/review-calls';
import type { HandedAnswerId, RecordId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { addendumSentence, answerAsAddendum } from '@domain/review/answer-as-addendum';
import { isForAddendum, whyKept } from '@domain/sealed/kept-answers';
import { richTextToPlain } from '@domain/section/rich-text-plain';
import type { SectionValue } from '@domain/section/section-values';
import { readAnswer } from '../../store/answer-table';
import { appendAudit } from '../../store/audit-trail';
import { answersSetAside, type HandedAnswer, handedAnswersTo } from '../../store/handed-answer-table';
import type { Database } from '../../store/open-store';
import { inOneTransaction } from '../../store/prepared';
import { readRecordContent } from '../../store/record-table';
import { saveWords } from '../../store/save-record';
import { readSealedContent } from '../../store/seal';
import type { HandlerContext } from '../handler-context';
import { startAddendum } from '../start-addendum';
import { readableRecord } from '../viewer';

/** The answers to this record that came and do not count, the last that came first; for those who may read the record. */
export function listKept({ session }: HandlerContext, recordId: RecordId): Reply<KeptAnswerView[]> {
  const entry = readableRecord(session(), recordId);
  return entry.ok ? succeeded(keptOf(session().database, recordId)) : entry;
}

function keptOf(database: Database, recordId: RecordId): KeptAnswerView[] {
  const came = handedAnswersTo(database, recordId).flatMap((handed) => toKept(database, handed));
  const gaveWay = answersSetAside(database, recordId).map(({ answerId, version, answer, at }) => ({
    ...{ answerId, version, answer, cameAt: at, why: 'GAVE_WAY' as const, mayBeAdded: false },
  }));
  return [...came, ...gaveWay].toSorted((one, other) => other.cameAt.localeCompare(one.cameAt));
}

function toKept(
  database: Database,
  { answerId, recordId, version, answer, outcome, at }: HandedAnswer,
): KeptAnswerView[] {
  if (outcome === null || outcome === 'CONFIRMED') return [];
  const why = whyKept(outcome, answer, readAnswer(database, recordId, version));
  return why === null ? [] : [{ answerId, version, answer, cameAt: at, why, mayBeAdded: isForAddendum(why) }];
}

/** A refusal inside the transaction, so that no empty addendum is left behind. */
class NotAddedError extends Error {
  override readonly name = 'NotAddedError';
  constructor(readonly failure: Failure) {
    super('An answer was not added');
  }
}

/**
 * Begins an addendum to the signed record, or goes on with one that is begun, and writes the worker's words and when
 * they said them into it. The same answer is not written twice into the same draft.
 */
export function addToAddendum(
  context: HandlerContext,
  request: { readonly recordId: RecordId; readonly answerId: HandedAnswerId },
): Reply<{ recordId: RecordId }> {
  try {
    return succeeded({ recordId: inOneTransaction(context.session().database, () => add(context, request)) });
  } catch (error) {
    if (error instanceof NotAddedError) return failed(error.failure);
    throw error;
  }
}

function add(
  context: HandlerContext,
  { recordId, answerId }: { readonly recordId: RecordId; readonly answerId: HandedAnswerId },
): RecordId {
  const { database, user } = context.session();
  const entry = must(readableRecord(context.session(), recordId));
  const kept = keptOf(database, recordId).find((each) => each.answerId === answerId && each.mayBeAdded);
  if (kept === undefined) return refuse({ kind: 'NOT_FOUND' });
  const addendumId = must(startAddendum(context.session(), context.clock, recordId));
  const sealed = readSealedContent(database, recordId) ?? refuse({ kind: 'SEAL_BROKEN' });
  const late = { answer: kept.answer, version: kept.version, worker: entry.header.supervisee.trim() || 'The worker' };
  const { key, value } = firstWriting(context, addendumId);
  if (richTextToPlain(value.text).includes(addendumSentence(late))) return addendumId;
  const content = [...value.text.content.filter(hasContent), ...answerAsAddendum(late, sealed)];
  const now = context.clock.now();
  const sections = { [key]: { kind: 'RICH_TEXT' as const, text: { type: 'doc' as const, content } } };
  const saved = saveWords(database, { recordId: addendumId, sections, place: null, by: user.userId, now });
  if (!saved.ok) refuse(saved.failure === 'INVALID' ? { kind: 'INVALID', field: 'words' } : { kind: saved.failure });
  const entryOf = { at: now, actor: user.userId, kind: 'ANSWER_ADDED', subject: addendumId } as const;
  appendAudit(database, { ...entryOf, detail: { addendumTo: recordId, answer: answerId, version: kept.version } });
  return addendumId;
}

type Writing = Extract<SectionValue, { kind: 'RICH_TEXT' }>;

/** Where it is written at length first: what this corrects or adds. */
function firstWriting({ session, clock }: HandlerContext, id: RecordId): { key: string; value: Writing } {
  const content = readRecordContent(session().database, id, clock.today()) ?? refuse({ kind: 'NOT_FOUND' });
  const section = content.template.sections.find(({ kind }) => kind === 'RICH_TEXT') ?? refuse({ kind: 'NOT_FOUND' });
  const value = content.sections[section.key];
  return value?.kind === 'RICH_TEXT' ? { key: section.key, value } : refuse({ kind: 'NOT_FOUND' });
}

function hasContent(block: Writing['text']['content'][number]): boolean {
  return block.type !== 'paragraph' || (block.content ?? []).length > 0;
}

function must<T>(result: Result<T, Failure>): T {
  return result.ok ? result.value : refuse(result.failure);
}

function refuse(failure: Failure): never {
  throw new NotAddedError(failure);
}
