import type { SettingChangeView } from '@contract/settings-calls';
import type { SettingsOnPaper } from '@domain/settings/check-settings';
import type { ReadSettings, Typed, TypedSettings } from '@domain/settings/settings-draft';
import { createContext, useContext } from 'react';

export type SettingsInHand = {
  readonly stored: SettingsOnPaper;
  readonly typed: TypedSettings;
  readonly read: ReadSettings;
  /** What was changed before, the latest first. */
  readonly history: readonly SettingChangeView[];
  /** Undefined puts back what is saved. */
  readonly change: (changes: Readonly<Record<string, Typed | undefined>>) => void;
};

export const SettingsContext = createContext<SettingsInHand | null>(null);

export function useSettingsInHand(): SettingsInHand {
  const inHand = useContext(SettingsContext);
  if (inHand === null) throw new Error('This part stands outside the settings');
  return inHand;
}
