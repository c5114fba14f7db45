import type { z } from 'zod';
import { type BoardChild, boardChild } from './board';
import { rowsByWorker } from './by-worker';

/** When the next supervision of one of a worker's own children is due: a fact about the child, and none about anybody else. */
export const ownChild = boardChild.pick({ id: true, name: true, last: true, due: true, planned: true, standing: true });
export type OwnChild = z.infer<typeof ownChild>;

/** A worker's own line of the team's board (domain brief 3b): their children, whoever has waited longest first. */
export function ownLine(children: readonly BoardChild[]): OwnChild[] {
  return rowsByWorker(children)
    .flatMap((row) => row.children)
    .map(({ id, name, last, due, planned, standing }) => ({ id, name, last, due, planned, standing }));
}
