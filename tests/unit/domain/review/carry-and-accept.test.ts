import { actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { areProposed, reviewWithAccepted, sectionsWithProposals } from '@domain/review/accept-proposals';
import { carryReview } from '@domain/review/carry-review';
import { actionsToAnswer, sharedTextOf } from '@domain/review/shared-text';
import { type ActionAnswer, NO_REVIEW, type WorkerReview } from '@domain/review/worker-review';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf, IDS, NOTHING, recordWith, reviews } from '../../../support/arbitrary-review';
import { exampleAction } from '../../../support/example-record';

describe('carried to a later text', () => {
  test('verdicts on what reads the same stay, others are asked again, no word is lost', () => {
    fc.assert(
      fc.property(fc.tuple(actionsOf, actionsOf), fc.subarray(IDS), reviews, ([before, others], changed, review) => {
        const after = before.map((action, at) => (changed.includes(action.id) ? (others[at] ?? action) : action));
        const carried = carryReview(review, before, after);
        for (const [at, answer] of carried.actions.entries()) {
          const was = review.actions[at];
          expect({ ...answer, verdict: null }).toEqual({ ...was, verdict: null });
          const isAskedAgain = wordingOf(before, answer) !== wordingOf(after, answer);
          expect(answer.verdict).toBe(isAskedAgain ? null : was?.verdict);
        }
        expect([carried.reflection, carried.missing]).toEqual([review.reflection, review.missing]);
        expect(carried.isMissing).toBe(review.isMissing === true ? null : review.isMissing);
        expect(carryReview(carried, after, after)).toEqual(carried);
      }),
    );
  });

  test('an action that is gone takes its answer with it', () => {
    const before = IDS.map((id) => exampleAction({ id }));
    const answers = IDS.map((id) => ({ actionId: actionId.parse(id), verdict: 'AGREE' as const, ...NOTHING }));
    expect(carryReview({ ...NO_REVIEW, actions: answers }, before, before.slice(1)).actions).toEqual(answers.slice(1));
  });
});

function wordingOf(actions: readonly DraftAction[], { actionId: id }: Pick<ActionAnswer, 'actionId'>): string {
  const action = actions.find((each) => each.id === id) ?? exampleAction();
  const { who, what, by, byText, soThat } = action;
  return JSON.stringify([who.trim(), what.trim(), by ?? byText, soThat.trim()]);
}

describe('a proposal that is accepted', () => {
  const proposed = (actions: readonly DraftAction[], review: WorkerReview) =>
    IDS.map((id) => actionId.parse(id)).filter((id) => areProposed(actions, review, [id]));

  test('changes the actions it is about and no other word, and leaves the answer whole', () => {
    fc.assert(
      fc.property(actionsOf, reviews, fc.nat(), (actions, review, seed) => {
        const content = recordWith(actions);
        const ids = proposed(actions, review).filter((_id, at) => (seed >> at) % 2 === 0);
        const changed = sectionsWithProposals(content.sections, review, ids);
        const after: RecordContent = { ...content, sections: { ...content.sections, ...changed } };
        const before = actionsToAnswer(content);
        for (const [at, action] of actionsToAnswer(after).entries()) {
          const isTaken = ids.includes(actionId.parse(action.id));
          expectTaken({ was: before[at], action, answer: isTaken ? answerIn(review, action) : null });
        }
        const { actions: _mine, ...rest } = content.sections;
        expect(after.sections).toMatchObject(rest);
        const kept = reviewWithAccepted(review, actions, ids);
        expect(kept.actions.map((each) => each.actionId)).toEqual(review.actions.map((each) => each.actionId));
        for (const [at, answer] of kept.actions.entries()) {
          expectAgreed({ was: review.actions[at], answer, isTaken: ids.includes(answer.actionId) });
        }
        expect(sharedTextOf(after) === sharedTextOf(content)).toBe(ids.length === 0);
        expect(areProposed(actionsToAnswer(after), kept, ids)).toBe(ids.length === 0);
      }),
    );
  });

  test('one after the other in any order comes to the same as all at once', () => {
    fc.assert(
      fc.property(actionsOf, reviews, fc.func(fc.integer()), (actions, review, order) => {
        const { sections } = recordWith(actions);
        const ids = proposed(actions, review);
        const step = (
          state: { sections: RecordContent['sections']; review: WorkerReview },
          id: (typeof ids)[number],
        ) => ({
          sections: { ...state.sections, ...sectionsWithProposals(state.sections, state.review, [id]) },
          review: reviewWithAccepted(state.review, actionsToAnswer(state), [id]),
        });
        const inTurn = ids.toSorted((one, other) => order(one) - order(other)).reduce(step, { sections, review });
        expect(inTurn).toEqual({
          sections: { ...sections, ...sectionsWithProposals(sections, review, ids) },
          review: reviewWithAccepted(review, actions, ids),
        });
      }),
    );
  });

  test('a new owner does not take the old one’s part over', () => {
    const action = exampleAction();
    const answer = { actionId: actionId.parse(action.id), verdict: 'PROPOSE' as const, ...NOTHING, who: 'Nan Pat' };
    const { sections } = recordWith([action]);
    const changed = sectionsWithProposals(sections, { ...NO_REVIEW, actions: [answer] }, [answer.actionId]);
    expect(changed['actions']).toMatchObject({ actions: [{ who: 'Nan Pat', role: '', what: action.what }] });
  });
});

type Taken = {
  readonly was: DraftAction | undefined;
  readonly action: DraftAction;
  readonly answer: ActionAnswer | null;
};

function answerIn({ actions }: WorkerReview, { id }: DraftAction): ActionAnswer | null {
  return actions.find(({ actionId: of }) => of === id) ?? null;
}

/** With what was proposed, where something was; otherwise as it was. */
function expectTaken({ was, action, answer }: Taken): void {
  if (answer === null) {
    expect(action).toEqual(was);
    return;
  }
  const orBefore = (proposed: string, before = '') => (proposed.trim() === '' ? before.trim() : proposed.trim());
  expect(action.by).toBe(answer.due ?? was?.by);
  expect(action.who.trim()).toBe(orBefore(answer.who, was?.who));
  expect(action.what.trim()).toBe(orBefore(answer.what, was?.what));
  expect([action.id, action.soThat]).toEqual([was?.id, was?.soThat]);
}

type Agreed = { readonly was: ActionAnswer | undefined; readonly answer: ActionAnswer; readonly isTaken: boolean };

function expectAgreed({ was, answer, isTaken }: Agreed): void {
  expect(answer).toMatchObject(isTaken ? { verdict: 'AGREE', ...NOTHING, because: answer.because } : { ...was });
  expect(answer.because).toContain(was?.because.trim());
  expect(answer.because.length).toBeLessThanOrEqual(20_000);
}
