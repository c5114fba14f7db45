import type { ChildId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import type { HandOver } from './payloads';

/**
 * True when every piece is this worker's: records they are supervised in, their own actions and their own children. A
 * file with one piece more is refused whole: whatever made it did not keep to who may see what.
 */
export function isAllTheirs({ worker, content }: HandOver, name: string): boolean {
  const { children, records, reviews, actions } = content;
  const isTheirs = (other: string | null) => other !== null && isSamePerson(other, name);
  const ownChildren = new Set<ChildId>(children.filter(({ row }) => isTheirs(row.worker)).map(({ row }) => row.id));
  return (
    isTheirs(worker) &&
    children.every(({ row, page }) => ownChildren.has(row.id) && page.child.id === row.id) &&
    children.every(({ page }) => page.records.every(({ supervisee }) => isTheirs(supervisee))) &&
    records.every(({ summary, view }) => {
      const isOne = summary.id === view.content.id && view.content.child.id === summary.childId;
      const names = [summary, view.content.header, ...view.addenda].map(({ supervisee }) => supervisee);
      return isOne && names.every(isTheirs) && isSeen(view.state);
    }) &&
    reviews.every(({ waiting, view }) => {
      const { content: words } = view.view;
      return waiting.recordId === words.id && isTheirs(words.header.supervisee) && view.view.state === 'SHARED';
    }) &&
    actions.every(({ line }) => isTheirs(line.who) || ownChildren.has(line.childId))
  );
}

/** A draft is its author's. */
function isSeen(state: string): boolean {
  return state !== 'DRAFT' && state !== 'DISCARDED';
}
