import type { Autosave } from './autosave';
import { registerFlush } from './pending-saves';

type Left<D> = { readonly draft: D; readonly forget: () => void };

/**
 * Drafts whose screen was left while their words could not be saved. Each goes on trying, still asks before the app
 * locks or closes, and gives its words to the screen when that is opened again.
 */
export class LeftBehind<K, D, C> {
  readonly #left = new Map<K, Left<D>>();

  /** The screen is gone. Its last words are written, now or as soon as that is possible. */
  async leave(key: K, draft: D, autosave: Autosave<C>): Promise<void> {
    const unregister = registerFlush(() => autosave.flush());
    const forget = () => {
      autosave.stop();
      unregister();
      if (this.#left.get(key)?.draft === draft) this.#left.delete(key);
    };
    this.takeOver(key);
    this.#left.set(key, { draft, forget });
    if (await autosave.flush()) forget();
  }

  /** The draft that was left behind, if there is one. It goes on trying until `takeOver`. */
  of(key: K): D | undefined {
    return this.#left.get(key)?.draft;
  }

  /** The words are saved, or another draft has them now: the one left behind stops trying. */
  takeOver(key: K): void {
    this.#left.get(key)?.forget();
  }
}
