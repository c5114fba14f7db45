import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import type { ChildHistory, RememberedAction } from '../../memory/child-history';
import { caseRecords } from '../../memory/look-back';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** How many agreed actions were open on the day of each supervision, and how many of them past their first day. */
export function actionsRow(history: ChildHistory, { today }: StoryContext): StoryRow {
  const sessions = caseRecords(history).map(({ sessionDate }) => sessionDate);
  const days = [...new Set([...sessions, today])].toSorted();
  const hasActions = history.actions.length > 0;
  const marks = hasActions ? days.map((day) => markOf(history.actions, day)).filter(isWorthAMark) : [];
  return { key: 'ACTIONS', title: 'Open actions', kind: 'COUNTS', marks };
}

function markOf(actions: readonly RememberedAction[], day: LocalDate): StoryMark {
  const open = actions.filter((action) => isOpenOn(action, day));
  const carried = open.filter(({ firstDue }) => firstDue < day);
  const said = open.length === 1 ? '1 agreed action was open' : `${String(open.length)} agreed actions were open`;
  const some = carried.length === open.length ? '' : `${String(carried.length)} of them `;
  const past = carried.length === 0 ? '' : `, ${some}past the day first agreed`;
  return {
    ...{ key: `ACTIONS/${day}`, from: day, until: day, shape: 'COUNT' },
    label: counted(open.length, 'action'),
    value: open.length,
    part: carried.length,
    sentence: `On ${formatShortDate(day)} ${said}${past}.`,
  };
}

/** On the day it is agreed it is not yet one that is carried: it counts from the day after. */
function isOpenOn({ agreedOn, closedOn }: RememberedAction, day: LocalDate): boolean {
  return agreedOn < day && (closedOn === null || closedOn > day);
}

function isWorthAMark({ value }: StoryMark): boolean {
  return value !== undefined && value > 0;
}
