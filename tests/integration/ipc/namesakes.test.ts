import { randomUUID } from 'node:crypto';
import { userId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import { createActionHandlers } from '@main/ipc/action-handlers';
import { createChildHandlers } from '@main/ipc/child-handlers';
import type { SignedIn } from '@main/ipc/handler-context';
import { createPeopleHandlers } from '@main/ipc/people-handlers';
import { createPersonalHandlers } from '@main/ipc/personal-handlers';
import { recordChange } from '@main/store/child-fact-table';
import { addUser } from '@main/store/user-table';
import { AttemptPace } from '@main/vault/attempt-pace';
import type { Vault } from '@main/vault/vault';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aChild, aDraft, share } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { ReviewDesk } from '../../support/review-desk';
import { day } from '../../support/store-for-tests';

/*
 * Records, children and actions know people by their names. So a name is one person's for good, however it is spelt, and
 * nobody comes to another team's records by giving a code to somebody of a name that stands in them.
 */

const NAME = 'Zoë Ŵyn Castell';
/** The same name as other hands and other systems write it. */
const SPELT = [
  'zoë ŵyn castell',
  ' ZOË  ŴYN CASTELL ',
  NAME.normalize('NFD'),
  NAME.toUpperCase().normalize('NFD'),
  NAME.replaceAll(' ', '\u00a0'),
];

let desk: ReviewDesk;
beforeEach(() => {
  desk = new ReviewDesk();
});
afterEach(() => {
  desk.at.store.close();
  desk.at.folder.remove();
});

const vault = { removePerson: () => undefined, waysIn: () => ({ ok: true, value: new Map() }) } as unknown as Vault;
const people = () => createPeopleHandlers({ context: desk.context, vault, pace: new AttemptPace() });

function somebody(name: string, role: Role, team = ''): SignedIn {
  const id = userId.parse(randomUUID());
  addUser(desk.at.database, { id, name, role, team, createdAt: desk.at.clock.now() });
  return { userId: id, name, role, team, storeKind: 'TEAM' };
}

const adding = (name: string, role: Role = 'SW', team = '') => ({
  ...{ name, role, team, newlyQualifiedFrom: null, signsIn: false, passphrase: '' as const },
});

/** A child of this worker in this team, with a record shared with them. */
function inHand(worker: string, team: string): void {
  const childId = aChild(desk.at, { team, reference: randomUUID() });
  const from = { childId, source: 'CASELOAD', now: desk.at.clock.now() } as const;
  recordChange(desk.at.database, { kind: 'WORKER', from: day('2026-02-01'), name: worker }, from);
  share(desk.at, aDraft(desk.at, childId, { supervisee: worker }));
}

describe('a name', () => {
  it.each(SPELT)('is the same person’s in every list and on every page, written as "%s"', async (spelt) => {
    inHand(spelt, '');
    const worker = somebody(NAME, 'SW');
    desk.as(worker);
    const [child] = await ask(createChildHandlers(desk.context)['children:list'](undefined));
    expect(child?.worker).toBe(spelt);
    expect(await ask(desk.records['records:list'](undefined))).toHaveLength(1);
    expect(await ask(desk.reviews['reviews:list'](undefined))).toHaveLength(1);
    desk.as(somebody('Tom Birkett', 'SW'));
    expect(await ask(createChildHandlers(desk.context)['children:list'](undefined))).toEqual([]);
    expect(await ask(desk.records['records:list'](undefined))).toEqual([]);
    expect(await ask(createActionHandlers(desk.context)['actions:list'](undefined))).toEqual([]);
  });

  it.each(SPELT)('of somebody who has left is nobody else’s, written as "%s"', async (spelt) => {
    const left = somebody(NAME, 'SW');
    const leaving = { userId: left.userId, leftOn: day('2026-11-09'), actionsTo: 'Sam Okoro', openHandovers: false };
    await ask(people()['person:leave'](leaving));
    expect(await refusal(people()['person:add'](adding(spelt)))).toBe('NAME_TAKEN');
    await ask(people()['person:add'](adding(`${NAME} of Leeds`)));
  });
});

describe('a manager of one team', () => {
  const NORTH = 'North';
  let manager: SignedIn;
  beforeEach(() => {
    manager = somebody('Nora North', 'TM', NORTH);
  });

  it.each(SPELT)('gives no code to "%s", whom a child of another team has', async (spelt) => {
    inHand(NAME, 'South');
    desk.as(manager);
    for (const role of ['SW', 'BS'] as const) {
      expect(await refusal(people()['person:add'](adding(spelt, role, NORTH)))).toBe('NAME_TAKEN');
    }
    // Who answers for both teams may.
    desk.as('MANAGER');
    await ask(people()['person:add'](adding(spelt, 'SW', 'South')));
  });

  it('gives none to somebody whom another team’s draft of personal supervision is with', async () => {
    desk.as(somebody('Sela South', 'TM', 'South'));
    const personal = createPersonalHandlers(desk.context);
    await ask(personal['personal:start']({ worker: NAME, templateId: PERSONAL_TEMPLATE_ID }));
    desk.as(manager);
    expect(await refusal(people()['person:add'](adding(NAME, 'SW', NORTH)))).toBe('NAME_TAKEN');
  });

  it('gives one to a worker of their own children, and to one whom nothing names', async () => {
    inHand(NAME, NORTH);
    desk.as(manager);
    await ask(people()['person:add'](adding(NAME, 'SW', NORTH)));
    await ask(people()['person:add'](adding('Ida New', 'SW', NORTH)));
  });
});
