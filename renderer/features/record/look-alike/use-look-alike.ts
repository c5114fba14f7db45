import { findLookAlike } from '@domain/action/look-alike';
import type { Place } from '@domain/check/finding';
import type { RememberedAction } from '@domain/memory/child-history';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { useSyncExternalStore } from 'react';
import { useCheckContext } from '../check/use-answers';
import { useRecordDesk } from '../record-desk-context';

export type LookAlike = {
  /** The earlier action it looks like; null where there is none any more. */
  readonly earlier: RememberedAction | null;
  /** It is that one again: its count goes on. */
  readonly link: () => void;
  readonly isAnother: () => void;
};

/** The earlier action that the action of a row looks like, and the two answers to that. Null where the row is gone. */
export function useLookAlike({ section, row }: Place): LookAlike | null {
  const { draft } = useRecordDesk();
  const { history, settings } = useCheckContext();
  const value = useSyncExternalStore(draft.subscribe, () => draft.section(section));
  if (value?.kind !== 'ACTIONS') return null;
  const action = value.actions.find(({ id }) => id === row);
  if (action === undefined) return null;
  const earlier = findLookAlike(action, history.actions, settings);
  const change = (changes: Partial<DraftAction>) => {
    const actions = value.actions.map((each) => (each.id === action.id ? { ...each, ...changes } : each));
    draft.setSection(section, { ...value, actions });
  };
  return {
    earlier,
    link: () => (earlier === null ? undefined : change({ continues: earlier.id })),
    isAnother: () => (earlier === null ? undefined : change({ isNot: [...(action.isNot ?? []), earlier.id] })),
  };
}
