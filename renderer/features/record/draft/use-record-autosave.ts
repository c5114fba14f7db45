import type { RecordId } from '@domain/identifiers';
import { useCallback } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { type Saving, useAutosave } from '../../../desktop/use-autosave';
import type { Draft, DraftChanges } from './draft';
import { leftBehind } from './left-behind';

/** Keeps the words of a record on disk while it is written. */
export function useRecordAutosave(recordId: RecordId, draft: Draft, isEditable: boolean): Saving {
  const desktop = useDesktop();
  const save = useCallback(
    (changes: DraftChanges) => desktop.call('record:save', { recordId, ...changes }),
    [desktop, recordId],
  );
  return useAutosave({ of: recordId, draft, leftBehind, save, isEditable });
}
