import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import type { ChildHistory } from '../../memory/child-history';
import { keyDay } from '../../memory/look-back';
import { type LegalClock, legalClocks, sayLegalClock } from '../legal-clock';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** Pre-proceedings and proceedings with their weeks, and the days in court that are known. */
export function legalRow(history: ChildHistory, { settings, today }: StoryContext): StoryRow {
  const clocks = legalClocks(history, settings, today).flatMap(marksOf);
  const days = [
    ...dayMark(keyDay(history, 'NEXT_COURT'), { key: 'NEXT_COURT', name: 'Court hearing', today }),
    ...dayMark(keyDay(history, 'NEXT_FILING'), { key: 'NEXT_FILING', name: 'Filing for court', today }),
  ];
  return { key: 'LEGAL', title: 'Legal clock', kind: 'MARKS', marks: [...clocks, ...days] };
}

function marksOf(clock: LegalClock): StoryMark[] {
  const said = sayLegalClock(clock);
  const ended = clock.until === null ? '' : `, ended ${formatShortDate(clock.until)}`;
  const span: StoryMark = {
    ...{ key: `LEGAL/${clock.key}`, from: clock.from, until: clock.until, shape: 'SPAN', label: said },
    sentence: `${said}, since ${formatShortDate(clock.from)}${ended}.`,
  };
  if (clock.until !== null) return [span];
  const limit: StoryMark = {
    ...{ key: `LEGAL/${clock.key}/limit`, from: clock.limit, until: clock.limit, shape: 'LIMIT' },
    label: `Week ${String(clock.weeks)}`,
    sentence: `Week ${String(clock.weeks)}: ${formatShortDate(clock.limit)}.`,
  };
  return [span, limit];
}

type Day = { readonly key: string; readonly name: string; readonly today: LocalDate };

function dayMark(day: LocalDate | null, { key, name, today }: Day): StoryMark[] {
  if (day === null) return [];
  const sentence = `${name}: ${day < today ? 'the last known day was' : 'next on'} ${formatShortDate(day)}.`;
  return [{ key, from: day, until: day, shape: day < today ? 'DONE' : 'PLANNED', label: name, sentence }];
}
