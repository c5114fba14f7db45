import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import { RATER_LABELS } from '../../lists/case-lists';
import type { ChildHistory } from '../../memory/child-history';
import type { RecordMemory, RememberedNumber } from '../../memory/record-memory';
import { isBlank } from '../../section/words';
import { personKey } from '../../text/person-key';
import type { StoryLine, StoryMark, StoryRow } from '../story-shapes';

/** Where we are from 0 to 10: the manager's numbers as a line, those of others faint. One mark for each record. */
export function scaleRow({ records }: ChildHistory): StoryRow {
  const rated = records.filter(({ numbers }) => numbers.length > 0);
  return { key: 'SCALE', title: 'Scale, 0 to 10', kind: 'LINE', marks: rated.map(markOf), lines: linesOf(rated) };
}

function markOf({ recordId, sessionDate, numbers }: RecordMemory): StoryMark {
  const main = numbers.find(({ rater }) => rater === 'TM') ?? numbers[0];
  const said = [...byPerson(numbers)].map(([name, values]) => `${name} ${values.join(' and ')}`);
  return {
    ...{ key: `SCALE/${recordId}`, from: sessionDate, until: sessionDate, shape: 'NUMBER' },
    label: String(main?.value ?? ''),
    value: main?.value ?? 0,
    sentence: `On the scale on ${formatShortDate(sessionDate)}: ${said.join(', ')}.`,
  };
}

/** The manager first, the others as they come. */
function byPerson(numbers: readonly RememberedNumber[]): Map<string, number[]> {
  const people = new Map<string, number[]>();
  const managerFirst = numbers.toSorted((one, other) => Number(other.rater === 'TM') - Number(one.rater === 'TM'));
  for (const { rater, name, value } of managerFirst) {
    const who = rater === 'TM' || isBlank(name) ? RATER_LABELS[rater] : name.trim();
    people.set(who, [...(people.get(who) ?? []), value]);
  }
  return people;
}

/** A line for each scale and each person who gave numbers on it; the manager may have been another person before. */
function linesOf(records: readonly RecordMemory[]): StoryLine[] {
  const lines = new Map<string, { day: LocalDate; value: number }[]>();
  for (const { sessionDate, numbers } of records) {
    for (const number of numbers) {
      const key = lineKey(number);
      lines.set(key, [...(lines.get(key) ?? []), { day: sessionDate, value: number.value }]);
    }
  }
  return [...lines].map(([key, points]) => ({ key, isMain: key.startsWith('TM/'), points }));
}

function lineKey({ rater, name, statement, section }: RememberedNumber): string {
  const who = rater === 'TM' ? '' : personKey(name);
  return `${rater}/${who}/${statement ?? section}`;
}
