/**
 * What happened in a simulated team, written down as it happened, in plain words and dates that sort as text. Nothing
 * here comes from the program: what it counts is counted again by this, the slow way, from the first day.
 */
export type Happening =
  | { readonly kind: 'SHARED'; readonly due: string; readonly who: string; readonly agreedOn: string }
  | { readonly kind: 'RETURNED' }
  | {
      readonly kind: 'ANSWERED';
      readonly on: string;
      readonly result: string;
      readonly cause: string | null;
      readonly newDue: string | null;
      readonly newOwner: string | null;
    }
  | { readonly kind: 'MOVED'; readonly to: string }
  | { readonly kind: 'GIVEN'; readonly to: string }
  | { readonly kind: 'NOTED'; readonly note: string }
  | { readonly kind: 'TAKEN_UP'; readonly on: string };

export type PlainAction = {
  readonly id: string;
  readonly child: string;
  readonly record: string;
  readonly what: string;
  readonly continues: string | null;
  readonly happenings: Happening[];
};

export type PlainRecord = {
  readonly id: string;
  readonly child: string;
  readonly number: number;
  readonly sessionDate: string;
  state: 'DRAFT' | 'SHARED' | 'SEALED' | 'DISCARDED';
};

export type PlainChallenge = { readonly id: string; readonly child: string; words: string; isClosed: boolean };
type PlainFact = { readonly kind: 'WORKER' | 'HOME' | 'STATUS'; readonly from: string; readonly value: string };

export type Recount = {
  readonly state: string;
  readonly who: string;
  readonly firstDue: string;
  readonly due: string;
  readonly agreedOn: string;
  readonly carries: number;
  readonly moves: number;
  readonly closedOn: string | null;
  readonly cause: string | null;
  readonly notes: readonly string[];
};

export class PlainTeam {
  readonly actions = new Map<string, PlainAction>();
  readonly records = new Map<string, PlainRecord>();
  readonly challenges: PlainChallenge[] = [];
  readonly facts = new Map<string, PlainFact[]>();
  readonly left = new Map<string, string>();

  happened(id: string, happening: Happening): void {
    this.actions.get(id)?.happenings.push(happening);
  }

  actionsOf(child: string): PlainAction[] {
    return [...this.actions.values()].filter((action) => action.child === child);
  }

  /** What stands of an action after all that happened, with everything of those it goes on with once its record is sealed. */
  recount(action: PlainAction): Recount {
    const own = goThrough(action.happenings);
    const isSealed = this.records.get(action.record)?.state === 'SEALED';
    const earlier = action.continues === null || !isSealed ? undefined : this.actions.get(action.continues);
    if (earlier === undefined) return own;
    const before = this.recount(earlier);
    return { ...own, carries: own.carries + before.carries, moves: own.moves + before.moves };
  }

  /** How many different workers, or how many homes, in the year that ends on a day. */
  inTheYearTo(child: string, kind: 'WORKER' | 'HOME', today: string): number {
    const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
    const all = (this.facts.get(child) ?? []).filter((fact) => fact.kind === kind);
    const lasted = all.filter((_fact, index) => {
      const next = all[index + 1];
      // Its last day is the one before the next begins.
      return next === undefined || next.from > dayAfter(yearAgo);
    });
    const values = lasted.filter(({ from }) => from <= today).map(({ value }) => value);
    return kind === 'WORKER' ? new Set(values).size : values.length;
  }
}

export function isStillOpen(state: string): boolean {
  return state === 'OPEN' || state === 'PARTLY' || state === 'NOT_DONE';
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

type Standing = { -readonly [K in keyof Recount]: Recount[K] } & { isBack: boolean; notes: string[] };

function goThrough(happenings: readonly Happening[]): Recount {
  const now: Standing = {
    ...{
      state: 'OPEN',
      who: '',
      firstDue: '',
      due: '',
      agreedOn: '',
      carries: 0,
      moves: 0,
      closedOn: null,
      cause: null,
    },
    ...{ notes: [], isBack: true },
  };
  for (const happening of happenings) STEPS[happening.kind](now, happening as never);
  const { isBack, ...rest } = now;
  return isBack ? { ...rest, state: 'WITHDRAWN' } : rest;
}

const STEPS: { readonly [K in Happening['kind']]: (now: Standing, it: Extract<Happening, { kind: K }>) => void } = {
  SHARED: (now, it) => {
    Object.assign(now, { who: it.who, due: it.due, firstDue: it.due, agreedOn: it.agreedOn, isBack: false });
  },
  RETURNED: (now) => {
    now.isBack = true;
  },
  ANSWERED: (now, it) => {
    if (now.isBack || !isStillOpen(now.state)) return;
    now.cause = it.cause;
    if (it.result !== 'NOT_YET_DUE') now.state = it.result;
    if (it.result === 'DONE' || it.result === 'NO_LONGER_NEEDED') {
      now.closedOn = it.on;
      return;
    }
    if (it.result !== 'NOT_YET_DUE' && now.due <= it.on) now.carries += 1;
    if (it.newDue !== null) move(now, it.newDue);
    if (it.newOwner !== null) now.who = it.newOwner;
  },
  MOVED: (now, it) => move(now, it.to),
  GIVEN: (now, it) => {
    now.who = it.to;
  },
  NOTED: (now, it) => {
    now.notes.push(it.note);
  },
  TAKEN_UP: (now, it) => {
    if (now.isBack || !isStillOpen(now.state)) return;
    now.state = 'CONTINUED';
    now.closedOn = it.on;
  },
};

function move(now: Standing, to: string): void {
  if (now.due === to) return;
  now.due = to;
  now.moves += 1;
}
