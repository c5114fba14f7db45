import type { ActionId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { useState } from 'react';
import type { ActionView, Whose } from './action-views';
import type { Grouping, Narrowing, Sort } from './arrange-actions';

export type ListState = Narrowing & {
  readonly whose: Whose;
  readonly view: ActionView;
  readonly grouping: Grouping;
  readonly sort: Sort;
};

const AT_FIRST: ListState = {
  typed: '',
  childId: null,
  source: null,
  measure: null,
  whose: 'EVERYBODY',
  view: 'ALL_OPEN',
  grouping: 'NONE',
  sort: { column: 'due', direction: 'ascending' },
};

/** The list as it was left, and the action that was opened, outlive a visit to a child or a record. Locking forgets them. */
let kept: { readonly list: ListState | null; readonly opened: ActionId | null } = { list: null, opened: null };

export function useKeptList(role: Role) {
  // A worker comes for what they have agreed to do themselves; a manager for everybody's.
  const [list, setList] = useState(kept.list ?? { ...AT_FIRST, whose: role === 'SW' ? 'MINE' : AT_FIRST.whose });
  const [leftAt] = useState(kept.opened);
  const set = (change: (current: ListState) => ListState) =>
    setList((current) => {
      const list = change(current);
      kept = { ...kept, list };
      return list;
    });
  return {
    list,
    /** The action that was open when the list was left. */
    leftAt,
    change: (part: Partial<ListState>) => set((current) => ({ ...current, ...part })),
    showAll: () => set((current) => ({ ...AT_FIRST, sort: current.sort, grouping: current.grouping })),
    leaveAt: (opened: ActionId) => {
      kept = { ...kept, opened };
    },
  };
}
