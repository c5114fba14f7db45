import type { ActionResult } from '@domain/section/kinds/last-actions-section';

export const ACTION_RESULT_LABELS: Readonly<Record<ActionResult, string>> = {
  DONE: 'Done',
  PARTLY: 'Partly',
  NOT_DONE: 'Not done',
  NO_LONGER_NEEDED: 'No longer needed',
  NOT_YET_DUE: 'Not due yet',
};

/** The question that follows from the answer (domain brief, template T1, `lastActions`). */
export function notePromptFor(result: ActionResult | null, child: string): string {
  if (result === 'DONE') return 'What difference did it make?';
  if (result === 'NO_LONGER_NEEDED') return 'Why is it no longer needed?';
  return `What has this meant for ${child}?`;
}
