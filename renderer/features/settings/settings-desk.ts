import type { Typed, TypedSettings } from '@domain/settings/settings-draft';
import { registerUnsaved } from '../../desktop/pending-saves';

const NOTHING: TypedSettings = {};

/**
 * What somebody has typed in the settings and not saved. It stays when they look at another screen, so that no
 * keystroke is lost; locking and closing ask first.
 */
export class SettingsDesk {
  #typed = NOTHING;
  readonly #listeners = new Set<() => void>();
  #unregister: (() => void) | null = null;

  readonly typed = (): TypedSettings => this.#typed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Undefined puts back what is saved. */
  change(changes: Readonly<Record<string, Typed | undefined>>): void {
    const next = Object.entries({ ...this.#typed, ...changes }).filter(([, typed]) => typed !== undefined);
    this.#set(Object.fromEntries(next) as TypedSettings);
  }

  clear(): void {
    this.#set(NOTHING);
  }

  #set(typed: TypedSettings): void {
    this.#typed = typed;
    const isEmpty = Object.keys(typed).length === 0;
    if (isEmpty) this.#unregister?.();
    this.#unregister = isEmpty
      ? null
      : (this.#unregister ?? registerUnsaved(() => Object.keys(this.#typed).length > 0));
    for (const listener of this.#listeners) listener();
  }
}

const desks = new Map<string, SettingsDesk>();

/** The desk of a person; it goes with the window, which ends at every lock. */
export function deskOf(userId: string): SettingsDesk {
  const desk = desks.get(userId) ?? new SettingsDesk();
  desks.set(userId, desk);
  return desk;
}
