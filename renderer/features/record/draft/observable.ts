import { useSyncExternalStore } from 'react';

type Listener = () => void;

/** One value that many components may watch; setting an equal value tells nobody. */
export class Observable<T> {
  readonly #listeners = new Set<Listener>();
  #value: T;

  constructor(initial: T) {
    this.#value = initial;
  }

  readonly get = (): T => this.#value;

  readonly set = (next: T): void => {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** Redraws the component when the value changes, and only then. */
export function useObserved<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
