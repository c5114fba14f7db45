import type { ActionId } from '@domain/identifiers';
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
let kept: { readonly list: ListState; readonly opened: ActionId | null } = { list: AT_FIRST, opened: null };

export function useKeptList() {
  const [list, setList] = useState(kept.list);
  const [leftAt] = useState(kept.opened);
  kept = { ...kept, list };
  return {
    list,
    /** The action that was open when the list was left. */
    leftAt,
    change: (part: Partial<ListState>) => setList((current) => ({ ...current, ...part })),
    showAll: () => setList((current) => ({ ...AT_FIRST, sort: current.sort, grouping: current.grouping })),
    leaveAt: (opened: ActionId) => {
      kept = { ...kept, opened };
    },
  };
}
