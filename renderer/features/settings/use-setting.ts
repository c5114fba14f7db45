import {
  defaultOf,
  isSame,
  leavesOf,
  type SettingValue,
  type SettingWords,
  wordsOf,
} from '@domain/settings/setting-leaves';
import { type Typed, typedFrom } from '@domain/settings/settings-draft';
import { useMemo } from 'react';
import { useSettingsInHand } from './settings-context';

export type OneSetting = {
  readonly path: string;
  readonly words: SettingWords;
  readonly standard: SettingValue;
  /** What stands in its field. */
  readonly typed: Typed;
  readonly problem: string | undefined;
  /** False while its field says something else than the default, saved or not. */
  readonly isStandard: boolean;
  readonly isChanged: boolean;
  readonly change: (typed: Typed) => void;
  readonly backToDefault: () => void;
  /** On leaving the field: what says the same as before in other letters (“04”, an empty line) is not a change. */
  readonly settle: () => void;
};

/** One setting by its place, ready for a field. Throws for a place that is not in the settings. */
export function useSetting(path: string): OneSetting {
  const { stored, typed: all, read, change } = useSettingsInHand();
  const leaves = useMemo(() => leavesOf(stored), [stored]);
  const value = leaves.get(path);
  const standard = defaultOf(path);
  const words = wordsOf(path);
  if (value === undefined || standard === undefined || words === null) throw new Error(`There is no setting ${path}`);
  const typed = all[path] ?? typedFrom(path, value);
  const write = (next: Typed) =>
    change({ [path]: isSame(next as never, typedFrom(path, value) as never) ? undefined : next });
  return {
    ...{ path, words, standard, typed, problem: read.problems.get(path) },
    isStandard: JSON.stringify(typed) === JSON.stringify(typedFrom(path, standard)),
    isChanged: all[path] !== undefined,
    change: write,
    settle: () => {
      const isNews = read.problems.has(path) || read.changes.some((each) => each.path === path);
      if (all[path] !== undefined && !isNews) change({ [path]: undefined });
    },
    backToDefault: () => write(typedFrom(path, standard)),
  };
}
