import type { TemplateDraft } from '@domain/template/template-draft';
import {
  beginHistory,
  type DraftHistory,
  ONE_STEP_MS,
  withChange,
  withFieldLeft,
  withRedo,
  withUndo,
} from '@renderer/features/templates/editor/draft-history';
import { describe, expect, it } from 'vitest';
import { smallForm } from './small-form';

function typed(history: DraftHistory, name: string, atMs: number, field = 'name'): DraftHistory {
  return withChange(history, { ...history.now, name }, { section: null, field, atMs });
}

function changed(history: DraftHistory, next: TemplateDraft): DraftHistory {
  return withChange(history, next, { section: 'update', field: null, atMs: 0 });
}

describe('the steps of a form', () => {
  it('takes keys that follow one another within a second as one step', () => {
    let history = beginHistory(smallForm());
    history = typed(history, 'N', 0);
    history = typed(history, 'Ne', ONE_STEP_MS - 1);
    history = typed(history, 'New', 2 * ONE_STEP_MS - 2);
    expect(history.past).toHaveLength(1);
    expect(withUndo(history).now).toEqual(smallForm());
  });

  it('begins a new step after a longer pause, in another field, and when the field was left', () => {
    let history = typed(beginHistory(smallForm()), 'a', 0);
    history = typed(history, 'ab', ONE_STEP_MS);
    expect(history.past).toHaveLength(2);
    history = typed(history, 'abc', ONE_STEP_MS + 1, 'purpose');
    expect(history.past).toHaveLength(3);
    history = typed(withFieldLeft(history), 'abcd', ONE_STEP_MS + 2, 'purpose');
    expect(history.past).toHaveLength(4);
  });

  it('never joins two whole changes, however quickly they come', () => {
    const first = changed(beginHistory(smallForm()), { ...smallForm(), name: 'one' });
    const second = changed(first, { ...smallForm(), name: 'two' });
    expect(withUndo(second).now.name).toBe('one');
  });

  it('goes back and forth over every step, and says what each touched', () => {
    const before = beginHistory(smallForm());
    const after = changed(typed(before, 'New', 0), { ...smallForm(), name: 'New', purpose: 'Other' });
    const undone = withUndo(withUndo(after));
    expect(undone.now).toBe(before.now);
    expect(undone.future.at(-1)?.touched).toEqual({ section: null, field: 'name' });
    const redone = withRedo(withRedo(undone));
    expect(redone.now).toBe(after.now);
    expect(redone.past.at(-1)?.touched).toEqual({ section: 'update', field: null });
  });

  it('forgets what was undone once something else is changed', () => {
    const undone = withUndo(typed(beginHistory(smallForm()), 'New', 0));
    expect(withRedo(typed(undone, 'Other', 5_000)).now.name).toBe('Other');
  });

  it('is the same history where nothing was changed, undone or redone', () => {
    const history = beginHistory(smallForm());
    expect(changed(history, history.now)).toBe(history);
    expect(withUndo(history)).toBe(history);
    expect(withRedo(history)).toBe(history);
  });

  it('starts a step of its own for the first key after an undo', () => {
    const undone = withUndo(typed(typed(beginHistory(smallForm()), 'a', 0), 'ab', 5_000));
    const next = typed(undone, 'ax', 5_001);
    expect(withUndo(next).now.name).toBe('a');
  });
});
