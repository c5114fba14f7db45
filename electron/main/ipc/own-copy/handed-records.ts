import type { ChildPage, SearchHit } from '@contract/child-calls';
import type { RecordView } from '@contract/record-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import type { ChildRow } from '@domain/child/child';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordSummary } from '@domain/record/record';
import { sectionPlainText } from '@domain/section/section-kinds';
import { handedAnswersTo } from '../../store/handed-answer-table';
import { readHandedItem, readHandedItems } from '../../store/handed-item-table';
import type { OpenSession } from '../handler-context';

const HITS_SHOWN = 20;
/** How much is shown on either side of the words that were found. */
const AROUND = 60;

export function handedChildren({ database }: OpenSession): ChildRow[] {
  return readHandedItems(database, 'CHILD_ROW');
}

export function handedChild({ database }: OpenSession, childId: ChildId): ChildPage | null {
  return readHandedItem(database, 'CHILD', childId);
}

export function handedRecords({ database }: OpenSession): RecordSummary[] {
  return readHandedItems(database, 'RECORD');
}

export function handedRecord(session: OpenSession, recordId: RecordId): RecordView | null {
  const view = readHandedItem<RecordView>(session.database, 'VIEW', recordId);
  return view && withOwnAnswer(session, view);
}

/** With the answer that was given here and that the manager's file does not know of yet. */
export function withOwnAnswer({ database }: OpenSession, view: RecordView): RecordView {
  const { id, version } = view.content;
  if (view.state !== 'SHARED') return view;
  const given = handedAnswersTo(database, id).find((each) => each.version === version && each.outcome === null);
  return given === undefined ? view : { ...view, content: { ...view.content, answer: given.answer } };
}

/** Children by name or reference, then records by their words: every word that was typed must be there. */
export function findHanded(session: OpenSession, typed: string): SearchHit[] {
  const words = (typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(plain);
  if (words.length === 0) return [];
  const children = handedChildren(session)
    .filter(({ forename, surname, reference }) => hasAll(`${forename} ${surname} ${reference}`, words))
    .map(({ id, forename, surname, reference }): SearchHit => {
      return { kind: 'CHILD', childId: id, title: `${forename} ${surname}`.trim(), detail: reference };
    });
  const records = readHandedItems<RecordView>(session.database, 'VIEW').flatMap((view) => hitIn(view, words));
  return [...children.slice(0, HITS_SHOWN), ...records.slice(0, HITS_SHOWN)];
}

function hitIn({ content }: RecordView, words: readonly string[]): SearchHit[] {
  const found = Object.values(content.sections)
    .map(sectionPlainText)
    .find((text) => hasAll(text, words));
  if (found === undefined) return [];
  const { child, header, id } = content;
  const name = `${child.forename} ${child.surname}`.trim();
  const title = header.sessionDate === null ? name : `${name}, ${formatShortDate(header.sessionDate)}`;
  return [{ kind: 'RECORD', recordId: id, childId: child.id, title, excerpt: excerptOf(found, words[0] ?? '') }];
}

/** The found word stands between U+E000 and U+E001, as in every search. */
function excerptOf(text: string, word: string): string {
  const at = plain(text).indexOf(word);
  const end = at + word.length;
  const before = text.slice(Math.max(0, at - AROUND), at);
  return `${before}\uE000${text.slice(at, end)}\uE001${text.slice(end, end + AROUND)}`;
}

function hasAll(text: string, words: readonly string[]): boolean {
  const within = plain(text);
  return words.every((word) => within.includes(word));
}

/** Without case; every letter keeps its place, so that what is found can be shown. */
function plain(text: string): string {
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}
