import { useState } from 'react';

/** What a manager says of a family's copy: which actions are kept back, and that they have looked through what is left. */
export type FamilyCheck = {
  readonly leftOut: readonly string[];
  readonly leaveOut: (actionId: string, isLeftOut: boolean) => void;
  readonly isChecked: boolean;
  readonly setChecked: (isChecked: boolean) => void;
};

/** `names`: how other children are printed. "I have checked this" is said of one text, and falls when that changes. */
export function useFamilyCheck(names: string): FamilyCheck {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState<string | null>(null);
  const shown = JSON.stringify([names, leftOut]);
  return {
    leftOut,
    leaveOut: (actionId, isLeftOut) => {
      const others = leftOut.filter((id) => id !== actionId);
      setLeftOut(isLeftOut ? [...others, actionId].toSorted() : others);
    },
    isChecked: checked === shown,
    setChecked: (isChecked) => setChecked(isChecked ? shown : null),
  };
}
