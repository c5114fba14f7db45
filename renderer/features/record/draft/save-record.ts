import type { RecordView } from '@contract/record-calls';
import type { SaveReply } from '../../../desktop/autosave';
import type { Desktop } from '../../../desktop/desktop';
import type { DraftChanges } from './draft';

/**
 * Writes the words of a draft, and what was answered to its check, each by a call of its own: the words of a shared
 * record stand while its check may still be answered. Answers once both are on disk. If one is refused both wait:
 * writing the other again does no harm.
 */
export async function saveRecord(
  desktop: Desktop,
  { state, content: { id: recordId } }: RecordView,
  { answers, ...words }: DraftChanges,
): Promise<SaveReply> {
  if (answers === undefined) return desktop.call('record:save', { recordId, ...words });
  if (state === 'DRAFT') {
    const saved = await desktop.call('record:save', { recordId, ...words });
    if (!saved.ok) return saved;
  }
  return desktop.call('record:save-check', { recordId, answers });
}
