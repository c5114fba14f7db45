import type { PersonalId } from '@domain/identifiers';
import type { NameFound } from '@domain/personal/child-names-in-text';
import type { RecordContent } from '@domain/record/record';
import { useEffect, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';

type Watched = {
  readonly personalId: PersonalId;
  /** The words as they stood at the last pause; they are looked at anew whenever this changes. */
  readonly content: RecordContent;
  readonly isEditable: boolean;
  readonly flush: () => Promise<boolean>;
};

const NONE: readonly NameFound[] = [];

/**
 * Children named in full in what is written (PRV-03). The names of the store stay behind the door: the words are saved
 * first, and the program says what it found in them.
 */
export function useNamesFound({ personalId, content, isEditable, flush }: Watched): readonly NameFound[] {
  const desktop = useDesktop();
  const [found, setFound] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are the reason to look again
  useEffect(() => {
    if (!isEditable) return;
    let isLatest = true;
    const look = async () => {
      if (!(await flush())) return;
      const reply = await desktop.call('personal:names', { personalId });
      if (isLatest && reply.ok) setFound(reply.value);
    };
    void look().catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [desktop, personalId, isEditable, flush, content]);
  return found;
}
