import type { ActionLine } from '@domain/action/action-line';
import { useMemo } from 'react';
import { useSession } from '../../desktop/session';
import { useToday } from '../../desktop/use-today';
import { countViews, isInView, isWhose, lookingAt } from './action-views';
import { groupActions, makeFoundable, narrow, sortActions } from './arrange-actions';
import type { ListState } from './use-kept-list';

/** What the list shows, in its order and groups, and how many there would be in each view. */
export function useArranged(lines: readonly ActionLine[], list: ListState, workers: readonly string[]) {
  const today = useToday();
  const { name: me } = useSession();
  const { typed, childId, source, measure, whose, view, sort, grouping } = list;
  const looking = useMemo(() => lookingAt(lines, { today, me, workers }), [lines, today, me, workers]);
  const foundable = useMemo(() => makeFoundable(lines), [lines]);
  const found = useMemo(
    () => narrow(foundable, { typed, childId, source, measure }).filter((line) => isWhose(line, whose, looking)),
    [foundable, typed, childId, source, measure, whose, looking],
  );
  const counts = useMemo(() => countViews(found, looking), [found, looking]);
  const rows = useMemo(() => {
    const inView = found.filter((line) => isInView(line, view, looking));
    return groupActions(sortActions(inView, sort), grouping);
  }, [found, view, looking, sort, grouping]);
  const shown = useMemo(() => rows.flatMap((row) => (row.kind === 'ACTION' ? [row.line] : [])), [rows]);
  return { counts, rows, shown };
}
