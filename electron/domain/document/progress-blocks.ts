import { PROGRESS_LABELS } from '../lists/practice-lists';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock } from './document';
import { labelled, paragraph } from './plain-blocks';
import { filled, type ValueContext } from './print-context';

/** The manager's judgement on pace, what tells them, and how long the child can wait (DRF-01). */
export function progressBlocks(value: ValueOf<'PROGRESS'>, context: ValueContext): DocumentBlock[] {
  const { progress, why, longestWait } = value;
  return [
    ...(progress === null ? [] : [paragraph(PROGRESS_LABELS[progress], { bold: true })]),
    ...labelled('What tells us', why),
    ...labelled(filled('The longest {child} can wait', context), longestWait),
  ];
}
