import { z } from 'zod';

/** Why a record cannot be exported, or was not: a closed list, each with a sentence that says what to do. */
export const exportProblem = z.enum([
  'NOT_AGREED',
  'SEAL_BROKEN',
  'NAMES_TO_DECIDE',
  'NOT_CHECKED',
  'STAYS_WITH_TEAM',
  'NO_LONGER_HERE',
  'FOLDER_GONE',
  'FOLDER_READ_ONLY',
  'DISK_FULL',
  'READ_ONLY',
  'FILE_IN_USE',
  'PATH_TOO_LONG',
  'NOT_PROVEN',
  'OTHER',
]);
export type ExportProblem = z.infer<typeof exportProblem>;

/** Where every file that follows would fail in the same way. */
export const stoppingProblem = exportProblem.extract(['FOLDER_GONE', 'FOLDER_READ_ONLY', 'DISK_FULL']);
export type StoppingProblem = z.infer<typeof stoppingProblem>;

export function stopsTheRest(problem: ExportProblem): problem is StoppingProblem {
  return stoppingProblem.options.some((each) => each === problem);
}
