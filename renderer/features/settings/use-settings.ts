import type { Failure } from '@contract/failure';
import { readTyped } from '@domain/settings/settings-draft';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';
import type { SettingsInHand } from './settings-context';
import { deskOf } from './settings-desk';

export type Saving = 'IDLE' | 'SAVING' | 'SAVED' | Failure;

/** What is stored with what is typed over it, and the ways to save it or to let it go. */
export function useSettings() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const desk = deskOf(useSession().userId);
  const typed = useSyncExternalStore(desk.subscribe, desk.typed);
  const { answer, failure, refetch } = useAnswer('settings:read', undefined);
  const [saving, setSaving] = useState<Saving>('IDLE');
  const inHand: SettingsInHand | null = useMemo(
    () =>
      answer === undefined
        ? null
        : {
            ...{ stored: answer.settings, typed, history: answer.changes },
            read: readTyped(answer.settings, typed),
            change: (changes) => {
              setSaving('IDLE');
              desk.change(changes);
            },
          },
    [answer, typed, desk],
  );
  const save = async () => {
    if (inHand === null) return;
    setSaving('SAVING');
    const reply = await desktop.call('settings:save', { settings: inHand.read.settings });
    if (!reply.ok) return setSaving(reply.failure);
    // What was typed goes only when what is stored says it, so that no field shows an old number in between.
    await refetch();
    desk.clear();
    refresh('actions:list');
    setSaving('SAVED');
  };
  return { inHand, failure, refetch, saving, save, undoAll: () => desk.clear(), seen: () => setSaving('IDLE') };
}
