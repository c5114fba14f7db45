import type { RecordId } from '@domain/identifiers';
import type { SaveReply } from '../../../desktop/autosave';
import type { Desktop } from '../../../desktop/desktop';
import type { DraftChanges } from './draft';

/**
 * Writes the words of a record, and what was answered to its check, each by a call of its own and only where something
 * changed: the words of a shared record stand, and those of another manager's draft are theirs, while its check may be
 * answered. Answers once both are on disk. If one is refused both wait: writing the other again does no harm.
 */
export async function saveRecord(
  desktop: Desktop,
  recordId: RecordId,
  { answers, ...words }: DraftChanges,
): Promise<SaveReply> {
  if (answers === undefined) return desktop.call('record:save', { recordId, ...words });
  const areWords = words.header !== undefined || words.passages !== undefined || Object.keys(words.sections).length > 0;
  if (areWords) {
    const saved = await desktop.call('record:save', { recordId, ...words });
    if (!saved.ok) return saved;
  }
  return desktop.call('record:save-check', { recordId, answers });
}
