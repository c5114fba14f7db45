import { counted } from '../../calendar/counted';
import { isSameScale } from '../../check/numbers-given';
import type { ChildHistory } from '../../memory/child-history';
import { caseRecords } from '../../memory/look-back';
import type { RecordMemory, RememberedNumber } from '../../memory/record-memory';
import type { StoryContext, Telling } from '../story-shapes';

/** A child who is as safe as the scale goes has nowhere to move to. */
const HIGHEST = 10;

/** The manager's number where it has not moved for several supervisions, or has fallen since the one before the last. */
export function toldOfNumbers(history: ChildHistory, { settings }: StoryContext): Telling[] {
  const records = caseRecords(history);
  return [...flat(records.slice(-settings.flatRecords), settings.flatRecords), ...fall(records, settings.scaleFall)];
}

function flat(records: readonly RecordMemory[], count: number): Telling[] {
  const last = records.at(-1);
  if (last === undefined || count < 2 || records.length < count) return [];
  const stays = managersOf(last).find(
    (now) => now.value < HIGHEST && records.every((each) => sameOn(each, now)?.value === now.value),
  );
  if (stays === undefined) return [];
  const fact = `The manager's number on the scale has been ${String(stays.value)} for ${counted(count, 'supervision')} in a row.`;
  return [{ flag: 'SCALE_FLAT', subject: '', fact }];
}

function fall(records: readonly RecordMemory[], most: number): Telling[] {
  const [before, last] = records.slice(-2);
  if (before === undefined || last === undefined) return [];
  const fallen = managersOf(last).flatMap((now) => {
    const then = sameOn(before, now);
    return then !== undefined && then.value - now.value >= most ? [{ then, now }] : [];
  })[0];
  if (fallen === undefined) return [];
  const fact = `The manager's number on the scale went from ${String(fallen.then.value)} to ${String(fallen.now.value)} at the last supervision.`;
  return [{ flag: 'SCALE_FALL', subject: '', fact }];
}

function managersOf({ numbers }: RecordMemory): RememberedNumber[] {
  return numbers.filter(({ rater }) => rater === 'TM');
}

function sameOn(record: RecordMemory, now: RememberedNumber): RememberedNumber | undefined {
  return managersOf(record).find((then) => isSameScale(then, now));
}
