/** Writes what is still waiting; rejects, or gives `false`, when the words did not reach the disk. */
type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** Registers what must be written before the app locks or closes; returns a function that takes it back. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** True while a screen is open that may hold unwritten words. */
export function hasPendingSaves(): boolean {
  return flushes.size > 0;
}

/** Writes everything that waits; true only when all of it is on disk. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...flushes].map((flush) => flush()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value !== false);
}
