import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { WordsMoved, WordsToMove, WordsToMoveBack } from '@contract/personal-calls';
import type { PersonalId, RecordId } from '@domain/identifiers';
import { withoutParagraph, withoutWords, withParagraph } from '@domain/personal/move-words';
import { failed, type Result, succeeded } from '@domain/result';
import type { SectionValue } from '@domain/section/section-values';
import { canonicalText } from '@domain/snapshot/canonical-text';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import { readPersonalContent } from '../store/personal/personal-table';
import { savePersonalWords } from '../store/personal/save-personal';
import { inOneTransaction } from '../store/prepared';
import { type RecordEntry, readRecord, readRecordContent } from '../store/record-table';
import { saveWords } from '../store/save-record';
import type { HandlerContext } from './handler-context';
import { ownPersonal } from './personal-view';
import { toRecordView } from './record-view';
import { startPersonalSupervision } from './start-personal';
import { isAuthor } from './viewer';

/** Thrown inside the transaction, so that neither record keeps half of a move. */
class NotMovedError extends Error {
  constructor(readonly failure: Failure) {
    super('Words were not moved');
  }
}

/**
 * Takes words about the worker's own life out of a draft about a child and puts them at the end of the personal
 * supervision with that worker, which is begun where there is none (PRV-02). Both or neither.
 */
export function moveWords(context: HandlerContext, request: WordsToMove): Reply<WordsMoved> {
  return allOrNothing(context, () => {
    const { entry, value } = own(context, request);
    const next = withoutWords(value, request.words) ?? refuse({ kind: 'NOT_FOUND' });
    const worker = entry.header.supervisee.trim();
    if (worker === '') refuse({ kind: 'INVALID', field: 'worker' });
    const personalId = must(
      startPersonalSupervision(context.session(), context.clock, { worker, templateId: PERSONAL_TEMPLATE_ID }),
    );
    const { key, value: agenda } = firstWriting(context, personalId);
    savePersonal(context, personalId, { [key]: withParagraph(agenda, request.words) });
    saveRecord(context, request.recordId, { [request.section]: next });
    return personalId;
  })(request.recordId);
}

/** The same undone, while nothing has been written over it on either side. */
export function moveWordsBack(context: HandlerContext, request: WordsToMoveBack): Reply<WordsMoved> {
  return allOrNothing(context, () => {
    const { value } = own(context, request);
    const moved = withoutWords(request.before, request.words);
    if (moved === null || canonicalText(moved) !== canonicalText(value)) refuse({ kind: 'WRONG_STATE' });
    must(ownPersonal(context.session(), request.personalId));
    const { key, value: agenda } = firstWriting(context, request.personalId);
    const rest = withoutParagraph(agenda, request.words) ?? refuse({ kind: 'WRONG_STATE' });
    savePersonal(context, request.personalId, { [key]: rest });
    saveRecord(context, request.recordId, { [request.section]: request.before });
    return request.personalId;
  })(request.recordId);
}

function allOrNothing(context: HandlerContext, work: () => PersonalId): (recordId: RecordId) => Reply<WordsMoved> {
  return (recordId) => {
    const session = context.session();
    try {
      const personalId = inOneTransaction(session.database, work);
      const entry = readRecord(session.database, recordId) ?? refuse({ kind: 'NOT_FOUND' });
      return succeeded({ personalId, view: toRecordView(session, context.clock, entry) });
    } catch (error) {
      if (error instanceof NotMovedError) return failed(error.failure);
      throw error;
    }
  };
}

function refuse(failure: Failure): never {
  throw new NotMovedError(failure);
}

function must<T>(result: Result<T, Failure>): T {
  return result.ok ? result.value : refuse(result.failure);
}

type Place = { readonly recordId: RecordId; readonly section: string };

/** The draft, which is its author's alone, and what stands in the section. */
function own(context: HandlerContext, { recordId, section }: Place): { entry: RecordEntry; value: SectionValue } {
  const { database, user } = context.session();
  const entry = readRecord(database, recordId) ?? refuse({ kind: 'NOT_FOUND' });
  if (!isAuthor(user, entry)) refuse({ kind: 'NOT_ALLOWED' });
  if (entry.state !== 'DRAFT') refuse({ kind: 'WRONG_STATE' });
  const value = readRecordContent(database, recordId, context.clock.today())?.sections[section];
  return { entry, value: value ?? refuse({ kind: 'NOT_FOUND' }) };
}

/** Where it is written at length first: what both want to cover, on the form that ships. */
function firstWriting(context: HandlerContext, id: PersonalId): { key: string; value: SectionValue | undefined } {
  const content = readPersonalContent(context.session().database, id) ?? refuse({ kind: 'NOT_FOUND' });
  const section = content.template.sections.find(({ kind }) => kind === 'RICH_TEXT') ?? refuse({ kind: 'NOT_FOUND' });
  return { key: section.key, value: content.sections[section.key] };
}

function savePersonal(context: HandlerContext, personalId: PersonalId, sections: Record<string, SectionValue>): void {
  const { database, user } = context.session();
  const now = context.clock.now();
  keep(savePersonalWords(database, { personalId, sections, place: null, by: user.userId, now }));
}

function saveRecord(context: HandlerContext, recordId: RecordId, sections: Record<string, SectionValue>): void {
  const { database, user } = context.session();
  keep(saveWords(database, { recordId, sections, place: null, by: user.userId, now: context.clock.now() }));
}

function keep(saved: Result<undefined, 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID'>): void {
  if (saved.ok) return;
  refuse(saved.failure === 'INVALID' ? { kind: 'INVALID', field: 'words' } : { kind: saved.failure });
}
