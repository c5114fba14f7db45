import type { Channel } from '@contract/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Gives a function that marks the answers of these channels as out of date, so that open screens ask again. */
export function useRefresh(): (...channels: readonly Channel[]) => void {
  const answers = useQueryClient();
  return useCallback(
    (...channels) => {
      for (const channel of channels) void answers.invalidateQueries({ queryKey: [channel] });
    },
    [answers],
  );
}
