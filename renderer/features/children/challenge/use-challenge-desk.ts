import { type Instant, instant, type LocalDate } from '@domain/calendar/local-date';
import type { Challenge, ChallengeWords } from '@domain/challenge/challenge';
import type { ChallengeId } from '@domain/identifiers';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { LeftBehind } from '../../../desktop/left-behind';
import { useAutosave } from '../../../desktop/use-autosave';
import { useRefresh } from '../../../desktop/use-refresh';
import { ChallengeDraft } from './challenge-draft';

const leftBehind = new LeftBehind<ChallengeId, ChallengeDraft, ChallengeWords>();

/** A challenge being written on, saved as it is typed; its list and the story are told once it is left. */
export function useChallengeDesk(challenge: Challenge, today: LocalDate) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const now = useRef(today);
  now.current = today;
  const { id } = challenge;
  const [draft] = useState(() => leftBehind.of(id) ?? new ChallengeDraft(challenge, () => now.current));
  const form = useSyncExternalStore(draft.subscribe, draft.form);
  const save = useCallback(
    async (words: ChallengeWords) => {
      const reply = await desktop.call('challenge:change', { challengeId: id, words });
      return reply.ok ? { ok: true as const, value: { savedAt: thisMoment() } } : reply;
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
