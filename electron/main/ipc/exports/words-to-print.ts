import type { Failure } from '@contract/failure';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordContent, Seal } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import type { RecordEntry } from '../../store/record-table';
import { readRecordContent } from '../../store/record-table';
import { readIntactSeal } from '../../store/seal';
import type { HandlerContext } from '../handler-context';

/** What was sealed, from the sealed text itself and only while it is whole; for anything else what the tables say. */
export function wordsToPrint(
  context: HandlerContext,
  { id, state }: RecordEntry,
): Result<{ content: RecordContent; seal: Seal | null }, Failure> {
  const { database } = context.session();
  if (!isSealed(state)) {
    const content = readRecordContent(database, id, context.clock.today());
    return content === null ? failed({ kind: 'NOT_FOUND' }) : succeeded({ content, seal: null });
  }
  const sealed = readIntactSeal(database, id);
  return sealed === null ? failed({ kind: 'SEAL_BROKEN' }) : succeeded(sealed);
}
