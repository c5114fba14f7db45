import type { ActionId } from '@domain/identifiers';
import { rowAfterKey } from '../../ui/row-after-key';
import type { ListRow } from './arrange-actions';

/** -1 where it is not in the list. */
export function indexOfAction(rows: readonly ListRow[], id: ActionId | null): number {
  return id === null ? -1 : rows.findIndex((row) => row.kind === 'ACTION' && row.line.id === id);
}

/** The action a key leads to, past the headings of groups; null for keys that are not the list's business. */
export function actionAfterKey(
  key: string,
  { rows, current, page }: { readonly rows: readonly ListRow[]; readonly current: number; readonly page: number },
): { readonly id: ActionId; readonly index: number } | null {
  const next = rowAfterKey(key, current, { count: rows.length, page });
  if (next === null) return null;
  const isBack = next < current || key === 'End';
  const steps = isBack ? [-1, 1] : [1, -1];
  for (const step of steps) {
    for (let index = next; index >= 0 && index < rows.length; index += step) {
      const row = rows[index];
      if (row?.kind === 'ACTION') return { id: row.line.id, index };
    }
  }
  return null;
}
