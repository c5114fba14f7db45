import type { Answer, Channel, Reply, Request } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { News } from '@contract/news';
import type { Desktop } from '@renderer/desktop/desktop';

/** How the stand-in answers; a channel without an answer makes the test fail loudly. */
export type StandInAnswers = {
  readonly [C in Channel]?: (request: Request<C>) => Reply<Answer<C>> | Promise<Reply<Answer<C>>>;
};

export type StandInDesktop = Desktop & {
  /** Every call made, in order. */
  readonly calls: readonly { readonly channel: Channel; readonly request: unknown }[];
  readonly tell: (news: News) => void;
};

/** Takes the place of the program behind the window where a test looks at the window alone. */
export function standInDesktop(answers: StandInAnswers): StandInDesktop {
  const calls: { channel: Channel; request: unknown }[] = [];
  const listeners = new Set<(news: News) => void>();
  return {
    calls,
    call: async (channel, request) => {
      calls.push({ channel, request });
      const answer = answers[channel];
      if (!answer) throw new Error(`The stand-in has no answer for ${channel}`);
      return answer(request);
    },
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pathOf: ({ name }) => `/dropped/${name}`,
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
  };
}

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function bad(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
