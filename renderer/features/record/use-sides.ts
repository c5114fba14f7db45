import { useState } from 'react';
import { useMedia } from './use-media';

export type Side = 'OUTLINE' | 'BESIDE';
export type Sides = {
  readonly isOpen: (side: Side) => boolean;
  /** True where an open side lies over the page instead of beside it. */
  readonly isOver: (side: Side) => boolean;
  readonly toggle: (side: Side) => void;
  readonly open: (side: Side) => void;
  /** Closes what lies over the page; what stands beside it stays. */
  readonly stepAside: () => void;
  /** "Just write": hides both, or brings both back. */
  readonly toggleBoth: () => void;
};

/** Where the window is narrower, as at 200 % zoom, the sides fold away and open over the page when asked. */
const FITS: Readonly<Record<Side, string>> = { OUTLINE: '(min-width: 860px)', BESIDE: '(min-width: 1180px)' };

/**
 * Which of the two sides are open. They start open where they fit, and follow the window until they are pressed. What
 * stands beside a sealed record is of little use to its reader, and starts closed.
 */
export function useSides(startsOpen: { readonly beside: boolean }): Sides {
  const fits = { OUTLINE: useMedia(FITS.OUTLINE), BESIDE: useMedia(FITS.BESIDE) };
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Side, boolean>>>>(
    startsOpen.beside ? {} : { BESIDE: false },
  );
  const [over, setOver] = useState<Side | null>(null);
  const isOpen = (side: Side) => (fits[side] ? (chosen[side] ?? true) : over === side);
  const set = (side: Side, open: boolean) => {
    if (fits[side]) setChosen((now) => ({ ...now, [side]: open }));
    else setOver(open ? side : null);
  };
  return {
    isOpen,
    isOver: (side) => !fits[side] && over === side,
    toggle: (side) => set(side, !isOpen(side)),
    open: (side) => set(side, true),
    stepAside: () => setOver(null),
    toggleBoth: () => {
      const isAnyOpen = isOpen('OUTLINE') || isOpen('BESIDE');
      setOver(null);
      setChosen({ OUTLINE: !isAnyOpen, BESIDE: !isAnyOpen });
    },
  };
}
