import { may } from '@domain/access/may';
import type { ActionLine } from '@domain/action/action-line';
import type { ActionId } from '@domain/identifiers';
import { nameKey } from '@domain/people/name-key';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../desktop/session';
import { useReturnFocus } from '../../ui/use-return-focus';
import { ActionPanel } from './action-panel';
import { GiveDialog } from './give-dialog';
import { MoveDateDialog } from './move-date-dialog';
import { ProgressDialog } from './progress-dialog';

/** What lies over the list, and for which action. */
export type Over = { readonly kind: 'PANEL' | 'PROGRESS' | 'NOTE' | 'MOVE' | 'GIVE'; readonly line: ActionLine };

type Props = {
  readonly over: Over | null;
  readonly go: (next: Over | null) => void;
  /** The list is left for a child or a record, and comes back to this action. */
  readonly onLeave: (id: ActionId) => void;
  readonly onSaved: (said: string) => void;
};

export function ActionOver({ over, go, onLeave, onSaved }: Props) {
  const [, navigate] = useLocation();
  const { role, name } = useSession();
  if (over === null) return null;
  const { kind, line } = over;
  const close = () => go(null);
  if (kind === 'PROGRESS' || kind === 'NOTE') {
    return <ProgressDialog line={line} beginsAtNote={kind === 'NOTE'} onSaved={onSaved} onClose={close} />;
  }
  if (kind === 'MOVE') return <MoveDateDialog line={line} onSaved={onSaved} onClose={close} />;
  if (kind === 'GIVE') return <GiveDialog line={line} onSaved={onSaved} onClose={close} />;
  const isManager = may(role, 'WRITE_RECORDS');
  const maySeeChild = isManager || nameKey(line.worker ?? '') === nameKey(name);
  const leaveFor = (address: string) => () => {
    onLeave(line.id);
    navigate(address);
  };
  return (
    <ActionPanel
      line={line}
      steps={{
        onProgress: () => go({ kind: 'PROGRESS', line }),
        onMove: isManager ? () => go({ kind: 'MOVE', line }) : null,
        onGive: isManager ? () => go({ kind: 'GIVE', line }) : null,
        onChild: maySeeChild ? leaveFor(`/children/${line.childId}`) : null,
        onRecord: maySeeChild ? leaveFor(`/records/${line.recordId}`) : null,
        onClose: close,
      }}
    />
  );
}

/** As long as a dialog takes to fade and a list to be fetched again, on any machine. */
const MOST_FRAMES = 120;

/**
 * The focus goes back to the row a dialog was opened from. Where that row has gone meanwhile, because its action is no
 * longer in this list, the focus goes to the row that took its place and is never lost.
 */
export function useRowFocus(isOver: boolean, intoList: () => void): void {
  useReturnFocus(isOver);
  const latest = useRef(intoList);
  latest.current = intoList;
  useEffect(() => {
    if (!isOver) return;
    return () => watch(MOST_FRAMES, () => latest.current());
  }, [isOver]);
}

function watch(frames: number, intoList: () => void): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const active = document.activeElement;
    // The other hook gives the focus back in its own time; only what is still lost near the end is caught here.
    if ((active === null || active === document.body) && frames < MOST_FRAMES - 10) intoList();
    watch(frames - 1, intoList);
  });
}
