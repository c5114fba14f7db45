import { z } from 'zod';

/** Why a record cannot be exported, or was not: a closed list, each with a sentence that says what to do. */
export const exportProblem = z.enum([
  'NOT_AGREED',
  'SEAL_BROKEN',
  'NAMES_TO_DECIDE',
  'NO_LONGER_HERE',
  'FOLDER_GONE',
  'DISK_FULL',
  'READ_ONLY',
  'FILE_IN_USE',
  'PATH_TOO_LONG',
  'NOT_PROVEN',
  'OTHER',
]);
export type ExportProblem = z.infer<typeof exportProblem>;

const STOPPING: ReadonlySet<ExportProblem> = new Set(['FOLDER_GONE', 'DISK_FULL']);

/** True where every file that follows would fail in the same way. */
export function stopsTheRest(problem: ExportProblem): boolean {
  return STOPPING.has(problem);
}
