/** Writes what is still waiting; rejects, or gives `false`, when the words did not reach the disk. */
type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** Registers what must be written before the app locks or closes; returns a function that takes it back. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Whether a person has chosen something that is saved only when they say so. */
type Unsaved = () => boolean;

const unsaved = new Set<Unsaved>();

/** Registers choices that wait for a person's own *Save*: nobody but they may write them, so locking asks first. */
export function registerUnsaved(isUnsaved: Unsaved): () => void {
  unsaved.add(isUnsaved);
  return () => unsaved.delete(isUnsaved);
}

export function hasUnsavedChoices(): boolean {
  return [...unsaved].some((isUnsaved) => isUnsaved());
}

/** True while a screen is open that may hold unwritten words. */
export function hasPendingSaves(): boolean {
  return flushes.size > 0 || hasUnsavedChoices();
}

/** Writes everything that waits; true only when all of it is on disk and no choice waits for a person. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...flushes].map((flush) => flush()));
  const isWritten = outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value !== false);
  return isWritten && !hasUnsavedChoices();
}
