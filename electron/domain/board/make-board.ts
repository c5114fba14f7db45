import { type LocalDate, localDateOfInstant } from '../calendar/local-date';
import { addWorkingDays, type Holidays } from '../calendar/working-days';
import type { ChildId } from '../identifiers';
import { isSealed } from '../record/life-cycle';
import { isBlank } from '../section/words';
import type { CheckSettings } from '../settings/check-settings';
import { personKey } from '../text/person-key';
import type {
  Board,
  BoardChallenge,
  BoardChild,
  BoardMilestone,
  BoardRecord,
  ChildStanding,
  RecordWait,
} from './board';
import type { BoardRows, ChallengeOnRow, ChildOnRow, RecordOnRow } from './board-rows';
import { dueStanding } from './due-standing';
import { openMilestones } from './plan-milestones';
import { nextRecordClock } from './record-clock';
import { nextSupervisionDue } from './supervision-rhythm';

export type BoardRules = {
  readonly today: LocalDate;
  readonly settings: CheckSettings;
  readonly holidays: Holidays;
  /** Who looks: their drafts are theirs alone. */
  readonly viewerId: string;
};

/** The board of one day, from what the store knows. The clock may be put back: nothing is kept from one day to the next. */
export function makeBoard(rows: BoardRows, rules: BoardRules): Board {
  return {
    today: rules.today,
    children: boardChildren(rows, rules),
    records: rows.records.map((row) => boardRecord(row, rules)).toSorted(byDue),
    drifting: [...rows.drifting].toSorted((one, other) => one.due.localeCompare(other.due)),
    challenges: rows.challenges.map((row) => boardChallenge(row, rules)).toSorted(byRaised),
    milestones: rows.children.flatMap((child) => milestonesOfChild(child, rows, rules)).toSorted(byDay),
    own: [...rows.own].toSorted((one, other) => one.due.localeCompare(other.due)),
  };
}

function boardChildren(rows: BoardRows, rules: BoardRules): BoardChild[] {
  const workers = new Map(rows.workers.map((worker) => [personKey(worker.name), worker]));
  const held = heldSince(rows.records);
  const drafts = draftsOf(rows.records, rules.viewerId);
  const [drifting, challenges] = [countByChild(rows.drifting), countByChild(rows.challenges)];
  const standingOf = standingsOnce(rules);
  return rows.children.map((child): BoardChild => {
    const last = laterOf(child.last, held.get(child.id) ?? null);
    const worker = child.worker === null ? null : (workers.get(personKey(child.worker)) ?? null);
    const due = nextSupervisionDue(last, { status: child.status, since: child.since, worker }, rules.settings);
    const { id, reference, name, status } = child;
    return {
      ...{ id, reference, name, status, worker: child.worker, last, due, planned: plannedOf(child, last, rules.today) },
      standing: last === null ? 'NEVER' : standingOf(due),
      draft: drafts.get(id) ?? null,
      drifting: drifting.get(id) ?? 0,
      challenges: challenges.get(id) ?? 0,
    };
  });
}

/** Many children are due on one day: how a day stands is worked out once. */
function standingsOnce({ today, settings, holidays }: BoardRules): (due: LocalDate | null) => ChildStanding {
  const known = new Map<LocalDate, ChildStanding>();
  return (due) => {
    if (due === null) return 'NO_DATE';
    const standing = known.get(due) ?? dueStanding(due, today, { soonDays: settings.dueSoonDays, holidays });
    known.set(due, standing);
    return standing;
  };
}

/** A case supervision that was shared was held, even while nobody has agreed it. */
function heldSince(records: readonly RecordOnRow[]): Map<ChildId, LocalDate> {
  const held = new Map<ChildId, LocalDate>();
  for (const { childId, type, state, sessionDate } of records) {
    if (type !== 'CASE' || state === 'DRAFT' || sessionDate === null) continue;
    held.set(childId, laterOf(held.get(childId) ?? null, sessionDate) ?? sessionDate);
  }
  return held;
}

function draftsOf(records: readonly RecordOnRow[], viewerId: string): Map<ChildId, RecordOnRow['id']> {
  return new Map(
    records
      .filter(({ type, state, supervisorId }) => type === 'CASE' && state === 'DRAFT' && supervisorId === viewerId)
      .map(({ childId, id }) => [childId, id]),
  );
}

/** A plan that has gone by, or that the session it was for has already answered, is no plan any more. */
function plannedOf({ planned }: ChildOnRow, last: LocalDate | null, today: LocalDate): LocalDate | null {
  const isAhead = planned !== null && planned >= today && (last === null || planned > last);
  return isAhead ? planned : null;
}

function boardRecord(row: RecordOnRow, { settings, holidays, viewerId }: BoardRules): BoardRecord {
  const isShared = row.state !== 'DRAFT';
  const clock = nextRecordClock(
    {
      sessionDate: row.sessionDate,
      sharedOn: isShared ? dayOf(row.sharedAt) : null,
      // What is agreed without a reply waits for no answer any more.
      answeredOn: isShared ? dayOf(row.answeredAt ?? (isSealed(row.state) ? row.sharedAt : null)) : null,
      filedOn: null,
      asksWorker: row.asksWorker,
    },
    settings,
    holidays,
  );
  const { childId, childName, status, worker, id, form, supervisee, supervisor } = row;
  return {
    ...{ childId, childName, status, worker, id, form, supervisee, supervisor },
    isMine: row.supervisorId === viewerId,
    wait: waitOf(row),
    due: clock?.due ?? null,
  };
}

function waitOf({ state, asksWorker, answeredAt }: RecordOnRow): RecordWait {
  if (state === 'DRAFT') return asksWorker ? 'SHARE' : 'SIGN';
  if (state === 'SHARED') return answeredAt === null ? 'ANSWER' : 'AGREE';
  return 'FILE';
}

function boardChallenge(row: ChallengeOnRow, { settings, holidays }: BoardRules): BoardChallenge {
  const { response, respondedOn, ...rest } = row;
  return {
    ...rest,
    isAnswered: respondedOn !== null && !isBlank(response),
    answerBy: addWorkingDays(row.raisedOn, settings.challengeAnswerDays, holidays),
    overBy: addWorkingDays(row.raisedOn, settings.challengeWholeDays, holidays),
  };
}

function milestonesOfChild(child: ChildOnRow, { reviews }: BoardRows, rules: BoardRules): BoardMilestone[] {
  const { id, name, status, worker, since } = child;
  const plan = { status, since, lastReview: reviews.get(id) ?? null };
  return openMilestones(plan, rules.today, rules).map((milestone) => ({
    ...{ childId: id, childName: name, status, worker },
    ...milestone,
  }));
}

function countByChild(rows: readonly { readonly childId: ChildId }[]): Map<ChildId, number> {
  const counts = new Map<ChildId, number>();
  for (const { childId } of rows) counts.set(childId, (counts.get(childId) ?? 0) + 1);
  return counts;
}

function dayOf(moment: RecordOnRow['sharedAt']): LocalDate | null {
  return moment === null ? null : localDateOfInstant(moment);
}

function laterOf(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** What has no day yet comes last. */
function byDue(one: BoardRecord, other: BoardRecord): number {
  return (one.due ?? '9').localeCompare(other.due ?? '9');
}

function byRaised(one: BoardChallenge, other: BoardChallenge): number {
  return one.raisedOn.localeCompare(other.raisedOn);
}

function byDay(one: BoardMilestone, other: BoardMilestone): number {
  return one.day.localeCompare(other.day);
}
