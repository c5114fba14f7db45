import { formatShortDate } from '../../calendar/format-date';
import { RECORD_TYPE_LABELS, type RecordType } from '../../lists/record-types';
import type { ChildHistory } from '../../memory/child-history';
import { lastCaseRecord } from '../../memory/look-back';
import type { RecordMemory } from '../../memory/record-memory';
import { isBlank } from '../../section/words';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** Milestone reviews stand with the reviews. */
const ELSEWHERE: ReadonlySet<RecordType> = new Set(['MILESTONE', 'ADDENDUM']);

/** Every agreed record, and the next supervision as it was planned. */
export function supervisionRow(history: ChildHistory, { today }: StoryContext): StoryRow {
  const held = history.records.filter(({ type }) => !ELSEWHERE.has(type)).map(heldMark);
  return { key: 'RECORDS', title: 'Supervisions', kind: 'MARKS', marks: [...held, ...plannedMark(history, today)] };
}

function heldMark({ recordId, type, sessionDate, supervisor, supervisee }: RecordMemory): StoryMark {
  const people = [supervisee, supervisor].filter((name) => !isBlank(name)).join(' with ');
  return {
    ...{ key: recordId, from: sessionDate, until: sessionDate, shape: 'DONE', label: RECORD_TYPE_LABELS[type] },
    sentence: `${RECORD_TYPE_LABELS[type]} on ${formatShortDate(sessionDate)}${people === '' ? '' : `, ${people}`}.`,
  };
}

function plannedMark(history: ChildHistory, today: string): StoryMark[] {
  const last = lastCaseRecord(history);
  const day = last?.nextPlanned ?? null;
  if (last === null || day === null || day <= last.sessionDate) return [];
  const sentence =
    day >= today
      ? `The next supervision is planned for ${formatShortDate(day)}.`
      : `The next supervision was planned for ${formatShortDate(day)}. Not agreed yet.`;
  const shape = day >= today ? 'PLANNED' : 'NOT_YET';
  return [{ key: 'NEXT_SUPERVISION', from: day, until: day, shape, label: 'Next supervision', sentence }];
}
