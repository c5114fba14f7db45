import { passageMarks } from '@domain/passage/passage-mark';
import { Draft } from '@renderer/features/record/draft/draft';
import { describe, expect, it } from 'vitest';
import { recordViewOf } from '../record-view-of';

const [mark, other] = passageMarks.parse([
  { id: '77777777-7777-4777-8777-777777777777', section: 'danger', words: 'Mrs Bell', about: 'REFERRER' },
  { id: '88888888-8888-4888-8888-888888888888', section: 'update', words: null, about: 'LEGAL_ADVICE' },
]);
if (mark === undefined || other === undefined) throw new Error('There are two');

describe('the marks of a draft', () => {
  it('are sent all together once one changed, and not with anything else', () => {
    const draft = new Draft(recordViewOf({ content: { passages: [mark] } }));
    draft.setHeader({ ...draft.header(), present: 'Nan Pat' });
    expect(draft.takeChanges()).not.toHaveProperty('passages');
    draft.setPassages([mark, other]);
    expect(draft.hasChanges()).toBe(true);
    expect(draft.takeChanges().passages).toEqual([mark, other]);
    expect(draft.hasChanges()).toBe(false);
  });

  it('wait again where saving failed', () => {
    const draft = new Draft(recordViewOf({}));
    draft.setPassages([mark]);
    draft.giveBack(draft.takeChanges());
    expect(draft.takeChanges().passages).toEqual([mark]);
  });

  it('of an earlier draft that could not be saved are in the next one', () => {
    const before = new Draft(recordViewOf({ content: { passages: [mark] } }));
    before.setPassages([mark, other]);
    const after = new Draft(recordViewOf({ content: { passages: [mark] } }), before.content());
    expect(after.takeChanges().passages).toEqual([mark, other]);
    const same = new Draft(
      recordViewOf({ content: { passages: [mark] } }),
      new Draft(recordViewOf({ content: { passages: [mark] } })).content(),
    );
    expect(same.hasChanges()).toBe(false);
  });

  it('leave no key behind where there are none, so that the record is what it was before', () => {
    const draft = new Draft(recordViewOf({ content: { passages: [mark] } }));
    draft.setPassages([]);
    expect(draft.content()).not.toHaveProperty('passages');
  });
});
