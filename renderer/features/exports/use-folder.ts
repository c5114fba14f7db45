import type { Request } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';

export type Batch = Request<'exports:choose-folder'>;
export type Folder = { readonly folderId: string; readonly folderName: string };
/** A folder with the names of the files of a batch that are in it already. */
export type LookedAt = { readonly chosen: Folder; readonly existing: readonly string[] };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Chosen once, and kept until the window is locked, so that coming back does not ask for it again. */
let kept: Folder | null = null;

/** Where the files are to go, and what is there already. Null where the person chose nothing, or it did not work. */
export function useFolder() {
  const desktop = useDesktop();
  const [folder, setFolder] = useState(kept);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = (chosen: Folder | null) => {
    kept = chosen;
    setFolder(chosen);
  };
  const choose = async (batch: Batch): Promise<LookedAt | null> => {
    const reply = await desktop
      .call('exports:choose-folder', batch)
      .catch(() => ({ ok: false as const, failure: BUG }));
    if (!reply.ok) {
      setFailure(reply.failure);
      return null;
    }
    const { existing, ...chosen } = reply.value;
    keep(chosen);
    return { chosen, existing };
  };
  const look = async (batch: Batch, where: Folder): Promise<LookedAt | null> => {
    const request = { ...batch, folderId: where.folderId };
    const reply = await desktop.call('exports:look', request).catch(() => ({ ok: false as const, failure: BUG }));
    if (reply.ok) return { chosen: where, existing: reply.value.existing };
    keep(null);
    return choose(batch);
  };
  return { folder, failure, setFailure, choose, look };
}
