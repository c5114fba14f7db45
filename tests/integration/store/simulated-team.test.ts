import type { ChildId, RecordId } from '@domain/identifiers';
import { rememberActions } from '@main/store/action-history';
import { listActions } from '@main/store/action-list';
import { actionsOfChild, openActions } from '@main/store/action-table';
import { verifyChain } from '@main/store/audit-trail';
import { countHomes, countWorkers } from '@main/store/child-fact-table';
import { readChildHistory } from '@main/store/child-memory';
import { readRecord } from '@main/store/record-table';
import { isSealIntact } from '@main/store/seal';
import { expect, onTestFinished, test, vi } from 'vitest';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';
import { isStillOpen, type PlainAction } from '../../support/team/plain-model';
import { SimulatedTeam } from '../../support/team/run-team';

vi.setConfig({ testTimeout: 300_000 });

const MONTHS = Array.from({ length: 24 }, (_, index) => ({
  year: 2025 + Math.floor(index / 12),
  month: 1 + (index % 12),
}));
const CHILDREN = 120;

test('two years of a team of eight: every count of the store is that of an independent recount', () => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const team = new SimulatedTeam(at, CHILDREN);
  for (const [index, { year, month }] of MONTHS.entries()) {
    team.month(year, month);
    if ((index + 1) % 5 === 0) compare(at, team);
  }
  compare(at, team);
  expectALivelyTeam(team);
  for (const id of team.sealed.filter((_id, index) => index % 40 === 0))
    expect(isSealIntact(at.database, id)).toBe(true);
  expect(verifyChain(at.database)).toEqual({ isIntact: true, brokenAt: null });
});

/** Else two empty stores would agree too. */
function expectALivelyTeam({ plain, sealed }: SimulatedTeam): void {
  const all = [...plain.actions.values()];
  const counts = all.map((action) => plain.recount(action));
  expect(sealed.length).toBeGreaterThan(CHILDREN * 22);
  expect(counts.filter(({ carries }) => carries >= 2).length).toBeGreaterThan(200);
  expect(counts.filter(({ moves }) => moves >= 2).length).toBeGreaterThan(100);
  for (const state of ['OPEN', 'DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED', 'CONTINUED', 'WITHDRAWN'])
    expect(counts.filter((count) => count.state === state).length, state).toBeGreaterThan(5);
  const chains = all.map((action) => lengthOfChain(plain.actions, action));
  expect(chains.filter((length) => length >= 3).length).toBeGreaterThan(20);
  expect(plain.left.size).toBe(4);
  expect(plain.challenges.filter(({ isClosed }) => isClosed).length).toBeGreaterThan(20);
}

function lengthOfChain(actions: ReadonlyMap<string, PlainAction>, action: PlainAction): number {
  const before = action.continues === null ? undefined : actions.get(action.continues);
  return before === undefined ? 1 : 1 + lengthOfChain(actions, before);
}

function compare(at: TestStore, team: SimulatedTeam): void {
  for (const child of team.children) compareChild(at, team, child);
  compareList(at, team);
}

/** What the model says of an action, in the shape every list of the store is compared in. */
function said({ plain }: SimulatedTeam, action: PlainAction) {
  const { state, who, firstDue, due, agreedOn, carries, moves } = plain.recount(action);
  return { id: action.id, state, who, firstDue, due, agreedOn, carries, moves };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function compareChild(at: TestStore, team: SimulatedTeam, child: ChildId): void {
  const { plain } = team;
  const actions = plain.actionsOf(child).filter((action) => plain.recount(action).state !== 'WITHDRAWN');
  const wanted = byId(actions.map((action) => said(team, action)));
  const listed = actionsOfChild(at.database, child).map(
    ({ id, state, who, firstDue, due, agreedOn, carries, moves }) => ({
      id,
      state,
      who,
      firstDue,
      due,
      agreedOn,
      carries,
      moves,
    }),
  );
  expect(byId(listed)).toEqual(wanted);
  const remembered = rememberActions(at.database, child, null).map((action) => ({
    ...{ id: action.id, state: action.state, closedOn: action.closedOn, carries: action.carries, moves: action.moves },
    ...{ continues: action.continues, lastCause: action.lastCause, notes: action.notes.map(({ note }) => note) },
  }));
  expect(byId(remembered)).toEqual(
    byId(
      actions.map((action) => {
        const { state, closedOn, carries, moves, cause, notes } = plain.recount(action);
        return { id: action.id, state, closedOn, carries, moves, continues: action.continues, lastCause: cause, notes };
      }),
    ),
  );
  compareHistory(at, team, child);
}

function compareHistory(at: TestStore, { plain }: SimulatedTeam, child: ChildId): void {
  const records = [...plain.records.values()].filter((record) => record.child === child);
  const last = records.at(-1);
  const entry = last && readRecord(at.database, last.id as RecordId);
  if (!last || !entry) throw new Error('A child without a record');
  const history = readChildHistory(at.database, entry, null);
  const open = plain
    .actionsOf(child)
    .filter((action) => action.record !== last.id && isStillOpen(plain.recount(action).state));
  expect(
    openActions(at.database, child, entry.id)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(open.map(({ id }) => id).toSorted());
  const earlier = records.filter(({ state, number }) => state === 'SEALED' && number < last.number);
  expect(history.records.map(({ recordId, sessionDate }) => [recordId, sessionDate])).toEqual(
    earlier.map(({ id, sessionDate }) => [id, sessionDate]),
  );
  const today = day(at.clock.today());
  expect(countWorkers(at.database, child, today)).toBe(plain.inTheYearTo(child, 'WORKER', today));
  expect(countHomes(at.database, child, today)).toBe(plain.inTheYearTo(child, 'HOME', today));
  expect(history.facts).toHaveLength((plain.facts.get(child) ?? []).length);
  const challenges = plain.challenges.filter((each) => each.child === child);
  expect(history.challenges.map(({ id, changed, closedOn }) => [id, changed, closedOn !== null])).toEqual(
    challenges.map(({ id, words, isClosed }) => [id, words, isClosed]),
  );
}

/** The list over all children: what is open, and what was closed in the last ninety days. */
function compareList(at: TestStore, { plain }: SimulatedTeam): void {
  const today = at.clock.today();
  const since = new Date(Date.parse(`${today}T12:00:00Z`) - 90 * 86_400_000).toISOString().slice(0, 10);
  const wanted = [...plain.actions.values()]
    .map((action) => ({ id: action.id, ...plain.recount(action) }))
    .filter(
      ({ state, closedOn }) => isStillOpen(state) || (state !== 'WITHDRAWN' && closedOn !== null && closedOn >= since),
    )
    .map(({ id, who, due, carries, moves, notes }) => ({
      ...{ id, who, due, isDrifting: carries >= 2 || moves >= 2, leftOn: plain.left.get(who) ?? null },
      lastNote: notes.at(-1) ?? null,
    }));
  const lines = listActions(at.database, { sees: 'EVERYONE' }, today);
  const listed = lines.map(({ id, who, due, isDrifting, ownerLeftOn, lastNote }) => ({
    ...{ id, who, due, isDrifting, leftOn: ownerLeftOn, lastNote: lastNote?.note ?? null },
  }));
  expect(byId(listed)).toEqual(byId(wanted));
  expect(lines.map(({ due }) => due)).toEqual(lines.map(({ due }) => due).toSorted());
}
