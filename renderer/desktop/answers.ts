import { QueryClient } from '@tanstack/react-query';

/** A new, empty memory of answers: made at unlocking, emptied at locking. Nothing of it is written anywhere. */
export function newAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        structuralSharing: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
