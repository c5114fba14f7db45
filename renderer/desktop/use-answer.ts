import type { Answer, Channel, Reply, Request } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useQuery } from '@tanstack/react-query';
import type { Desktop } from './desktop';
import { useDesktop } from './desktop-provider';

export type AnswerState<T> = {
  /** The last good answer; kept on screen while a newer one is fetched. */
  readonly answer: T | undefined;
  readonly failure: Failure | undefined;
  /** True only until the first answer or failure. */
  readonly isLoading: boolean;
  readonly refetch: () => Promise<unknown>;
};

/** The rejection of a call is a bug in the program; there is nothing to look up but the log. */
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/**
 * Asks a question and keeps the answer until `useRefresh` says it is out of date or the app is locked.
 * The program behind the window is on the same machine, so an answer is never retried and never fetched again
 * because the window came to the front.
 */
export function useAnswer<C extends Channel>(channel: C, request: Request<C>): AnswerState<Answer<C>> {
  const desktop = useDesktop();
  const query = useQuery(questionOf(desktop, channel, request));
  const reply = query.data;
  return {
    answer: reply?.ok ? reply.value : undefined,
    failure: failureOf(reply, query.isError),
    isLoading: query.isPending,
    refetch: query.refetch,
  };
}

type Question<C extends Channel> = {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<Reply<Answer<C>>>;
};

/** One question as react-query knows it: asked twice at once, it goes through the door once. */
export function questionOf<C extends Channel>(desktop: Desktop, channel: C, request: Request<C>): Question<C> {
  return { queryKey: [channel, request], queryFn: () => desktop.call(channel, request) };
}

function failureOf(reply: { ok: true } | { ok: false; failure: Failure } | undefined, isBug: boolean) {
  if (isBug) return BUG;
  return reply && !reply.ok ? reply.failure : undefined;
}
