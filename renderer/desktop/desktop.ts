import type { Answer, Channel, HeldFile, Reply, Request, WindowApi } from '@contract/contract';
import type { News } from '@contract/news';

declare global {
  interface Window {
    /** Put there by the preload: the only way out of this window. Read in this file and nowhere else. */
    readonly throughline: WindowApi;
  }
}

/** What the window may ask of the program behind it. Dom tests hand in a stand-in through `DesktopProvider`. */
export type Desktop = WindowApi;

/** Asks the program behind the window. Expected failures come back as a `Reply`; it rejects only for a bug. */
export function call<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>> {
  return window.throughline.call(channel, request);
}

/** Calls `listener` for each piece of news from the program; returns a function that stops it. */
export function onNews(listener: (news: News) => void): () => void {
  return window.throughline.onNews(listener);
}

/** Where a file that was dropped on the window lies; empty for what is no file on this machine. */
export function pathOf(file: HeldFile): string {
  return window.throughline.pathOf(file);
}

export const realDesktop: Desktop = { call, onNews, pathOf };
