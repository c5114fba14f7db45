import type { LocalDate } from '@domain/calendar/local-date';
import { findWorker, saveWorker } from '../store/worker-table';
import type { HandlerContext } from './handler-context';

/**
 * The day a worker began as newly qualified is kept with what is known of workers, for the board reads it there.
 * Adding somebody without a day leaves one that is known; changing them takes it away.
 */
export function noteNewlyQualified(
  { session, clock }: HandlerContext,
  { name, from }: { readonly name: string; readonly from: LocalDate | null },
  why: 'ADDED' | 'CHANGED',
): void {
  const { database } = session();
  const known = findWorker(database, name);
  if (known === null && from === null) return;
  const before = known ?? { name, startedOn: null, newlyQualifiedFrom: null, leftOn: null };
  const newlyQualifiedFrom = why === 'ADDED' ? (from ?? before.newlyQualifiedFrom) : from;
  // Somebody who is added is here, also when they were here once before.
  saveWorker(database, { ...before, newlyQualifiedFrom, leftOn: null }, clock.now());
}
