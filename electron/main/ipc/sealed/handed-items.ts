import type { HandedItem } from '../../store/handed-item-table';
import type { HandOver } from './payloads';

/** The pieces of a file as they are kept, each found again by its own id. */
export function itemsOf({ settings, content }: HandOver): HandedItem[] {
  const { children, records, reviews, actions } = content;
  return [
    { kind: 'SETTINGS', id: 'check', content: settings },
    ...children.flatMap(({ row, page }): HandedItem[] => [
      { kind: 'CHILD_ROW', id: row.id, content: row },
      { kind: 'CHILD', id: row.id, content: page },
    ]),
    ...records.flatMap(({ summary, view }): HandedItem[] => [
      { kind: 'RECORD', id: summary.id, content: summary },
      { kind: 'VIEW', id: summary.id, content: view },
    ]),
    ...reviews.flatMap(({ waiting, view }): HandedItem[] => [
      { kind: 'WAITING', id: waiting.recordId, content: waiting },
      { kind: 'REVIEW', id: waiting.recordId, content: view },
    ]),
    ...actions.flatMap(({ line, events }): HandedItem[] => [
      { kind: 'ACTION', id: line.id, content: line },
      { kind: 'HISTORY', id: line.id, content: events },
    ]),
  ];
}
