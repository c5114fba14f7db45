import type { Request } from '@contract/contract';
import type { ExportResult } from '@contract/export-calls';
import type { Failure } from '@contract/failure';
import { useSyncExternalStore } from 'react';
import type { Desktop } from '../../desktop/desktop';
import { useDesktop } from '../../desktop/desktop-provider';

export type BatchOrder = Request<'exports:run'>;

/** Files on their way. It goes on while the person looks at something else, and is there when they come back. */
export type BatchState =
  | { readonly at: 'NONE' }
  | { readonly at: 'RUNNING'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly at: 'DONE'; readonly result: ExportResult; readonly order: BatchOrder; readonly folderName: string }
  | { readonly at: 'REFUSED'; readonly failure: Failure };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

export class BatchDesk {
  readonly #desktop: Desktop;
  readonly #listeners = new Set<() => void>();
  #state: BatchState = { at: 'NONE' };

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  readonly state = (): BatchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async run(order: BatchOrder, folderName: string): Promise<void> {
    this.#set({ at: 'RUNNING', done: 0, total: order.recordIds.length, isStopping: false });
    const stopListening = this.#desktop.onNews((news) => {
      const now = this.#state;
      if (news.kind !== 'EXPORT_PROGRESS' || now.at !== 'RUNNING') return;
      this.#set({ ...now, done: news.done, total: news.total });
    });
    const reply = await this.#desktop
      .call('exports:run', order)
      .catch(() => ({ ok: false as const, failure: BUG }))
      .finally(stopListening);
    if (reply.ok) this.#set({ at: 'DONE', result: reply.value, order, folderName });
    else this.#set({ at: 'REFUSED', failure: reply.failure });
  }

  async stop(): Promise<void> {
    if (this.#state.at !== 'RUNNING') return;
    this.#set({ ...this.#state, isStopping: true });
    await this.#desktop.call('exports:cancel', undefined);
  }

  dismiss(): void {
    if (this.#state.at !== 'RUNNING') this.#set({ at: 'NONE' });
  }

  #set(state: BatchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** One for each program behind the window. A lock throws the whole page away, and this with it. */
const desks = new WeakMap<Desktop, BatchDesk>();

export function useBatchDesk(): { readonly desk: BatchDesk; readonly state: BatchState } {
  const desktop = useDesktop();
  const desk = desks.get(desktop) ?? new BatchDesk(desktop);
  desks.set(desktop, desk);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state) };
}
