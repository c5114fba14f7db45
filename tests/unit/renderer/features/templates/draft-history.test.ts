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

function typed(
  history: DraftHistory,
  name: string,
  { atMs, field = 'name' }: { atMs: number; field?: string },
): DraftHistory {
  return withChange(history, { ...history.now, name }, { section: null, field, atMs });
}

function changed(history: DraftHistory, next: TemplateDraft): DraftHistory {
  return withChange(history, next, { section: 'update', field: null, atMs: 0 });
}

describe('the steps of a form', () => {
  it('takes keys that follow one another within a second as one step', () => {
    let history = beginHistory(smallForm());
    history = typed(history, 'N', { atMs: 0 });
    history = typed(history, 'Ne', { atMs: ONE_STEP_MS - 1 });
    history = typed(history, 'New', { atMs: 2 * ONE_STEP_MS - 2 });
    expect(history.past).toHaveLength(1);
    expect(withUndo(history).now).toEqual(smallForm());
  });

  it('begins a new step after a longer pause, in another field, and when the field was left', () => {
    let history = typed(beginHistory(smallForm()), 'a', { atMs: 0 });
    history = typed(history, 'ab', { atMs: ONE_STEP_MS });
    expect(history.past).toHaveLength(2);
    history = typed(history, 'abc', { atMs: ONE_STEP_MS + 1, field: 'purpose' });
    expect(history.past).toHaveLength(3);
    history = typed(withFieldLeft(history), 'abcd', { atMs: ONE_STEP_MS + 2, field: 'purpose' });
    expect(history.past).toHaveLength(4);
  });

  it('never joins two whole changes, however quickly they come', () => {
    const first = changed(beginHistory(smallForm()), { ...smallForm(), name: 'one' });
    const second = changed(first, { ...smallForm(), name: 'two' });
    expect(withUndo(second).now.name).toBe('one');
  });

  it('goes back and forth over every step, and says what each touched', () => {
    const before = beginHistory(smallForm());
    const after = changed(typed(before, 'New', { atMs: 0 }), { ...smallForm(), name: 'New', purpose: 'Other' });
    const undone = withUndo(withUndo(after));
    expect(undone.now).toBe(before.now);
    expect(undone.future.at(-1)?.touched).toEqual({ section: null, field: 'name' });
    const redone = withRedo(withRedo(undone));
    expect(redone.now).toBe(after.now);
    expect(redone.past.at(-1)?.touched).toEqual({ section: 'update', field: null });
  });

  it('forgets what was undone once something else is changed', () => {
    const undone = withUndo(typed(beginHistory(smallForm()), 'New', { atMs: 0 }));
    expect(withRedo(typed(undone, 'Other', { atMs: 5_000 })).now.name).toBe('Other');
  });

  it('is the same history where nothing was changed, undone or redone', () => {
    const history = beginHistory(smallForm());
    expect(changed(history, history.now)).toBe(history);
    expect(withUndo(history)).toBe(history);
    expect(withRedo(history)).toBe(history);
  });

  it('starts a step of its own for the first key after an undo', () => {
    const undone = withUndo(typed(typed(beginHistory(smallForm()), 'a', { atMs: 0 }), 'ab', { atMs: 5_000 }));
    const next = typed(undone, 'ax', { atMs: 5_001 });
    expect(withUndo(next).now.name).toBe('a');
  });
});
