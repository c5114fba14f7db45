import { randomUUID } from 'node:crypto';
import { type RecordId, userId } from '@domain/identifiers';
import type { SignedIn } from '@main/ipc/handler-context';
import { addUser } from '@main/store/user-table';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask, refusal } from '../../support/replies';
import { ReviewDesk, says } from '../../support/review-desk';

/* Two who write an answer to the same record: nobody's words give way without somebody saying so. */

let desk: ReviewDesk;
let recordId: RecordId;
let deputy: SignedIn;
beforeEach(async () => {
  desk = new ReviewDesk();
  recordId = await desk.shared();
  const id = userId.parse(randomUUID());
  deputy = { userId: id, name: 'Dee Puty', role: 'TM', team: '', storeKind: 'TEAM' };
  addUser(desk.at.database, { id, name: deputy.name, role: 'TM', team: '', createdAt: desk.at.clock.now() });
});
afterEach(() => {
  desk.at.store.close();
  desk.at.folder.remove();
});

const answer = (kind: 'AGREES_WITH_COMMENT' | 'NO_REPLY', comment: string) =>
  desk.records['record:answer']({ recordId, kind, comment });
const standing = async () => (await ask(desk.as('MANAGER').records['record:open']({ recordId }))).content.answer;

it('a second manager does not write over what the first wrote down, and the first may put it right', async () => {
  await ask(desk.as('MANAGER').records['record:open']({ recordId }));
  await ask(answer('AGREES_WITH_COMMENT', 'Said so on the telephone'));
  desk.as(deputy);
  desk.at.clock.moveTo('2027-01-11T10:00:00.000Z');
  expect(await refusal(answer('AGREES_WITH_COMMENT', 'Said something else'))).toBe('WRONG_STATE');
  expect(await refusal(answer('NO_REPLY', 'Never heard'))).toBe('WRONG_STATE');
  expect((await standing())?.comment).toBe('Said so on the telephone');
  await ask(answer('AGREES_WITH_COMMENT', 'Said so on the telephone, twice'));
  expect((await standing())?.comment).toBe('Said so on the telephone, twice');
});

it('the worker’s own answer stands in place of what was written down for them, and no manager writes over it', async () => {
  desk.as(deputy);
  await ask(answer('AGREES_WITH_COMMENT', 'Said so on the telephone'));
  desk.as('WORKER');
  await ask(answer('AGREES_WITH_COMMENT', 'My own words'));
  for (const who of [deputy, desk.manager]) {
    desk.as(who);
    expect(await refusal(answer('AGREES_WITH_COMMENT', 'Other words'))).toBe('WRONG_STATE');
  }
  expect(await standing()).toMatchObject({ comment: 'My own words', recordedBy: desk.worker.name });
});

it('proposals taken in by a manager who covers say for whom', async () => {
  desk.as('WORKER');
  const { textHash } = await ask(desk.reviews['review:open']({ recordId }));
  const proposal = { verdict: 'PROPOSE' as const, who: 'Sam Okoro' };
  const review = desk.review([says(desk.first.id, proposal)]);
  await ask(desk.reviews['review:answer']({ recordId, textHash, kind: 'AGREES', comment: '', review }));
  desk.as(deputy);
  await ask(desk.reviews['review:accept']({ recordId, actionIds: [desk.first.id as never] }));
  const steps = desk.at.database
    .prepare<[string], { kind: string; covered: string | null }>(
      "SELECT kind, detail ->> '$.coveringFor' AS covered FROM audit_event WHERE actor = ? AND kind <> 'RECORD_ANSWERED'",
    )
    .all(deputy.userId);
  expect(steps.map(({ kind }) => kind)).toEqual(['RECORD_RETURNED', 'PROPOSALS_ACCEPTED', 'RECORD_SHARED']);
  expect(new Set(steps.map(({ covered }) => covered))).toEqual(new Set([desk.manager.userId]));
});
