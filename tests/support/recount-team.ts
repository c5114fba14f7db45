import type { CheckSettings } from '@domain/settings/check-settings';
import bankHolidays from '@resources/bank-holidays.json';
import type { Database } from 'better-sqlite3';

/** Everything a board says, counted again from the bare rows by other means: days as numbers, loops instead of queries. */

type Row = Readonly<Record<string, unknown>>;
type Asked = {
  readonly today: string;
  readonly settings: CheckSettings;
  readonly viewer: { readonly id: string; readonly name: string };
};

/** Empty where there is nothing. */
const text = (row: Row | undefined, column: string) => String(row?.[column] ?? '');
const number = (row: Row, column: string) => Number(row[column]);
const DAY_MS = 86_400_000;
const HOLIDAYS = new Set(bankHolidays.holidays.map(({ date }) => date));

export function recounted(database: Database, { today, settings, viewer }: Asked) {
  const rows = (table: string) => database.prepare(`SELECT * FROM ${table}`).all() as Row[];
  const [children, records, actions] = [rows('child'), rows('record'), rows('action')];
  const [challenges, facts, workers] = [rows('challenge'), rows('child_fact'), rows('worker')];
  const [answers, memories] = [rows('worker_answer'), rows('record_memory')];

  const isOpen = ({ state }: Row) => ['OPEN', 'PARTLY', 'NOT_DONE'].includes(state as string);
  const isDrifting = (row: Row) =>
    isOpen(row) &&
    (number(row, 'carries') + number(row, 'earlier_carries') >= settings.driftCarries ||
      number(row, 'moves') + number(row, 'earlier_moves') >= settings.driftMoves);
  const openChallenges = challenges.filter((row) => row['closed_on'] === null);
  const factOf = (child: Row, kind: string) =>
    facts.find((fact) => fact['child_id'] === child['id'] && fact['kind'] === kind);

  const team: Record<string, object> = {};
  const milestones: string[] = [];
  for (const child of children) {
    const own = <T extends Row>(from: readonly T[]) => from.filter((row) => row['child_id'] === child['id']);
    const [status, name] = [factOf(child, 'STATUS'), text(factOf(child, 'WORKER'), 'value')];
    if (text(status, 'value') === 'CLOSED') continue;
    const cases = own(records).filter((row) => text(row, 'type') === 'CASE');
    const last = lastDay(cases, ['DRAFT']);
    const agreed = lastDay(cases, ['DRAFT', 'SHARED']);
    const worker = workers.find((row) => text(row, 'name').toLowerCase() === name.toLowerCase());
    const due = last === null ? null : dueAfter(last, { status, worker, settings });
    const plan = own(memories)
      .filter((row) => row['session_date'] === agreed)
      .map((row) => String(JSON.parse(text(row, 'memory')).nextPlanned))[0];
    team[text(child, 'id')] = {
      ...{ last, due, planned: ahead(plan, last), standing: standing(last, due) },
      drifting: own(actions).filter(isDrifting).length,
      challenges: own(openChallenges).length,
      draft: cases.findLast((row) => text(row, 'state') === 'DRAFT' && authorOf(row) === viewer.id)?.['id'] ?? null,
    };
    if (text(status, 'value') === 'CP') milestones.push(...milestonesOf(child, status as Row, own(records)));
  }

  return {
    children: team,
    records: Object.fromEntries(
      records
        .filter((row) => !['FILED', 'DISCARDED'].includes(text(row, 'state')))
        .map((row) => [row['id'], waitOf(row)]),
    ),
    drifting: actions
      .filter(isDrifting)
      .map((row) => text(row, 'id'))
      .sort(),
    own: actions
      .filter(
        (row) =>
          isOpen(row) &&
          text(row, 'due') < today &&
          text(row, 'who').trim().toLowerCase() === viewer.name.toLowerCase(),
      )
      .map((row) => text(row, 'id'))
      .sort(),
    challenges: Object.fromEntries(
      openChallenges.map((row) => [
        row['id'],
        [
          workingDaysAfter(text(row, 'raised_on'), settings.challengeAnswerDays),
          workingDaysAfter(text(row, 'raised_on'), settings.challengeWholeDays),
          row['responded_on'] !== null && text(row, 'response') !== '',
        ],
      ]),
    ),
    milestones: milestones.sort(),
  };

  function lastDay(cases: readonly Row[], leftOut: readonly string[]): string | null {
    const days = cases.filter((row) => !leftOut.includes(text(row, 'state'))).map((row) => text(row, 'session_date'));
    return days.sort().at(-1) ?? null;
  }

  function ahead(plan: string | undefined, last: string | null): string | null {
    return plan !== undefined && plan >= today && plan > (last ?? '') ? plan : null;
  }

  function authorOf(row: Row): string {
    return String(JSON.parse(text(row, 'header')).supervisorId);
  }

  function standing(last: string | null, due: string | null): string {
    if (last === null) return 'NEVER';
    if (due === null) return 'NO_DATE';
    if (due < today) return 'PAST';
    if (due === today) return 'DUE';
    return workingDaysBefore(due, settings.dueSoonDays) <= today ? 'SOON' : 'LATER';
  }

  function waitOf(row: Row) {
    const state = text(row, 'state');
    const answer = answers.find((each) => each['record_id'] === row['id'] && each['version'] === row['version']);
    const isMine = authorOf(row) === viewer.id;
    const session = text(row, 'session_date');
    if (state === 'DRAFT') return { wait: 'SHARE', due: workingDaysAfter(session, settings.shareDays), isMine };
    if (state === 'SHARED' && answer === undefined) {
      // Half past eleven at night in winter is the same day in England; in summer it is the next.
      const sharedOn = new Date(text(row, 'shared_at')).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
      return { wait: 'ANSWER', due: workingDaysAfter(sharedOn, settings.answerDays), isMine };
    }
    return { wait: state === 'SHARED' ? 'AGREE' : 'FILE', due: workingDaysAfter(session, settings.fileDays), isMine };
  }

  function milestonesOf(child: Row, status: Row, own: readonly Row[]): string[] {
    const reviews = own
      .filter((row) => text(row, 'type') === 'MILESTONE' && text(row, 'state') !== 'DRAFT')
      .map((row) => text(row, 'session_date'));
    const latest = reviews.sort().at(-1) ?? '';
    const start = text(status, 'from_day');
    const open = [settings.milestoneFirst, settings.milestoneSecond]
      .map((months) => ({ months, day: monthsAfter(start, months) }))
      .map((each) => ({ ...each, warn: workingDaysBefore(each.day, settings.milestoneWarnDays) }))
      .filter(({ warn }) => warn <= today && latest < warn);
    const passed = open.filter(({ day }) => day <= today).slice(-1);
    const lines = [...passed, ...open.filter(({ day }) => day > today)].map(
      ({ months, day }) => `${child['id']} ${months} ${day} ${workingDaysAfter(day, settings.milestoneGraceDays)}`,
    );
    const end = monthsAfter(start, settings.milestoneLast);
    if (workingDaysBefore(end, settings.milestoneWarnDays) <= today)
      lines.push(`${child['id']} ${settings.milestoneLast} ${end} `);
    return lines;
  }
}

type Rhythm = { readonly status: Row | undefined; readonly worker: Row | undefined; readonly settings: CheckSettings };

function dueAfter(last: string, { status, worker, settings }: Rhythm): string | null {
  const weeks: number[] = [];
  if (status !== undefined) {
    const code = text(status, 'value') as keyof CheckSettings['supervisionWeeks'];
    const isNew = (code === 'CLA' || code === 'UASC') && last < monthsAfter(text(status, 'from_day'), 6);
    weeks.push(settings.supervisionWeeks[code], ...(isNew ? [settings.caredForFirstWeeks] : []));
  }
  const [qualified, started] = [text(worker, 'newly_qualified_from'), text(worker, 'started_on')];
  if (qualified && qualified <= last && last < plus(qualified, settings.newWeeklyWeeks * 7)) weeks.push(1);
  if (qualified && qualified <= last && last < monthsAfter(qualified, settings.newFortnightlyMonths)) weeks.push(2);
  if (started && started <= last && last < plus(started, settings.newWorkerWeeks * 7)) weeks.push(2);
  return weeks.length === 0 ? null : plus(last, Math.min(...weeks) * 7);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function isWorking(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day);
}

function workingDaysAfter(day: string, count: number): string {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = plus(reached, 1);
    if (isWorking(reached)) left -= 1;
  }
  return reached;
}

function workingDaysBefore(day: string, count: number): string {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = plus(reached, -1);
    if (isWorking(reached)) left -= 1;
  }
  return reached;
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
