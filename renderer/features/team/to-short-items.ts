import type { BoardItem } from '@domain/board/board-items';
import type { ShortItem } from '../../ui/short-list';

/** Lines of the board as a short list draws them: each opens its record, else its child. */
export function toShortItems(items: readonly BoardItem[]): ShortItem[] {
  return items.map(({ key, childId, recordId, childName, about, words, mark }) => ({
    ...{ key, title: childName, about, words, mark },
    href: recordId === null ? `/children/${childId}` : `/records/${recordId}`,
  }));
}
