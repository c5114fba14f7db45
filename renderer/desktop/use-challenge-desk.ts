import { type Instant, instant, type LocalDate } from '@domain/calendar/local-date';
import type { Challenge, ChallengeWords } from '@domain/challenge/challenge';
import type { ChallengeId } from '@domain/identifiers';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ChallengeDraft } from './challenge-draft';
import { useDesktop } from './desktop-provider';
import { LeftBehind } from './left-behind';
import { useAutosave } from './use-autosave';
import { useRefresh } from './use-refresh';

const leftBehind = new LeftBehind<ChallengeId, ChallengeDraft, ChallengeWords>();

type ChallengeTask = {
  readonly challenge: Challenge;
  readonly today: LocalDate;
  /** Told the challenge as it is on disk after each save. */
  readonly onSaved?: (challenge: Challenge) => void;
};

/**
 * A challenge being written on, saved as it is typed, on the child's page and in a record alike; what could not be saved
 * when a screen is left waits here for the next. Its list and the story are told once it is left.
 */
export function useChallengeDesk({ challenge, today, onSaved }: ChallengeTask) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const now = useRef(today);
  now.current = today;
  const told = useRef(onSaved);
  told.current = onSaved;
  const { id } = challenge;
  const [draft] = useState(() => leftBehind.of(id) ?? new ChallengeDraft(challenge, () => now.current));
  const form = useSyncExternalStore(draft.subscribe, draft.form);
  const save = useCallback(
    async (words: ChallengeWords) => {
      const reply = await desktop.call('challenge:change', { challengeId: id, words });
      if (!reply.ok) return reply;
      told.current?.(reply.value);
      return { ok: true as const, value: { savedAt: thisMoment() } };
    },
    [desktop, id],
  );
  const saving = useAutosave({ of: id, draft, leftBehind, save, isEditable: true });
  useEffect(
    () => () => refresh('challenges:of-child', 'challenge:history', 'child:story', 'challenges:list'),
    [refresh],
  );
  return { draft, form, saving };
}

export type ChallengeDesk = ReturnType<typeof useChallengeDesk>;

function thisMoment(): Instant {
  return instant.parse(new Date().toISOString());
}
