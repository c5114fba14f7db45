import type { RecordId } from '@domain/identifiers';
import { registerFlush } from '../../../desktop/pending-saves';
import type { Autosave } from './autosave';
import type { Draft } from './draft';

type LeftBehind = { readonly draft: Draft; readonly forget: () => void };

/**
 * Drafts whose screen was left while their words could not be saved. Each goes on trying, still asks before the app
 * locks or closes, and gives its words to the record's screen when that is opened again.
 */
const leftBehind = new Map<RecordId, LeftBehind>();

/** The screen of this record is gone. Its last words are written, now or as soon as that is possible. */
export async function leaveBehind(recordId: RecordId, draft: Draft, autosave: Autosave): Promise<void> {
  const unregister = registerFlush(() => autosave.flush());
  const forget = () => {
    autosave.stop();
    unregister();
    if (leftBehind.get(recordId)?.draft === draft) leftBehind.delete(recordId);
  };
  leftBehind.get(recordId)?.forget();
  leftBehind.set(recordId, { draft, forget });
  if (await autosave.flush()) forget();
}

/** The draft of this record that was left behind, if there is one. It goes on trying until `takeOver`. */
export function leftBehindOf(recordId: RecordId): Draft | undefined {
  return leftBehind.get(recordId)?.draft;
}

/** The words are saved, or another draft has them now: the one left behind stops trying. */
export function takeOver(recordId: RecordId): void {
  leftBehind.get(recordId)?.forget();
}
