import type { SealedFile, SealedPartner } from '@contract/sealed-calls';
import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import { type Instant, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import type { StatusShape } from '../../ui/status-mark';

export type Counts = Pick<SealedFile, 'children' | 'records' | 'actions'>;

/** "3 children, 5 records and 8 actions": what a file holds. */
export function sayCounts({ children, records, actions }: Counts): string {
  const ofChildren = children === 1 ? '1 child' : `${String(children)} children`;
  return `${ofChildren}, ${counted(records, 'record')} and ${counted(actions, 'action')}`;
}

/** "2 answers and 1 progress note"; null where there is neither. */
export function sayAnswers({ answers, notes }: { readonly answers: number; readonly notes: number }): string | null {
  const parts = [
    ...(answers > 0 ? [counted(answers, 'answer')] : []),
    ...(notes > 0 ? [counted(notes, 'progress note')] : []),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}

export function dayOf(moment: Instant): string {
  return formatShortDate(localDateOfInstant(moment));
}

export type KeyState = SealedPartner['key'];

export const KEY_WORDS: Readonly<Record<KeyState, { readonly words: string; readonly shape: StatusShape }>> = {
  NONE: { words: 'No key card yet', shape: 'outline' },
  TO_COMPARE: { words: 'Code to compare', shape: 'half' },
  TRUSTED: { words: 'Code compared', shape: 'filled' },
};

/** Where a file stands: called back, past its last day, answered, or out. */
export function sayStanding(
  file: SealedFile,
  today: LocalDate,
): { readonly words: string; readonly shape: StatusShape } {
  if (file.revokedAt !== null) return { words: `Called back ${dayOf(file.revokedAt)}`, shape: 'none' };
  if (file.answeredAt !== null) return { words: `Answered ${dayOf(file.answeredAt)}`, shape: 'filled' };
  if (file.expiresOn < today) return { words: 'Past its last day', shape: 'none' };
  return { words: 'No answer yet', shape: 'outline' };
}

/** Newest first, whatever order they came in. */
export function newestFirst(files: readonly SealedFile[]): readonly SealedFile[] {
  return files.toSorted((one, other) => other.number - one.number);
}
