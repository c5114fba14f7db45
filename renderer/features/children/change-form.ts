import type { LocalDate } from '@domain/calendar/local-date';
import type { DatedFactKind, NewDatedFact } from '@domain/child/child';
import type { CaseStatus, CpCategory, LegalStatus, LivingArrangement } from '@domain/lists/case-lists';

/** The dialog's fields; those of the other kinds keep what was typed, so that a slip of the list loses nothing. */
export type ChangeForm = {
  readonly kind: DatedFactKind;
  readonly worker: string;
  readonly arrangement: LivingArrangement | '';
  readonly detail: string;
  readonly status: CaseStatus | '';
  readonly category: CpCategory | '';
  readonly legalStatus: LegalStatus | '';
  readonly from: LocalDate | null;
  readonly fromText: string;
};

export const EMPTY_CHANGE: ChangeForm = {
  kind: 'WORKER',
  worker: '',
  arrangement: '',
  detail: '',
  status: '',
  category: '',
  legalStatus: '',
  from: null,
  fromText: '',
};

export const KIND_LABELS: Record<DatedFactKind, string> = {
  WORKER: 'Allocated worker',
  HOME: 'Where the child lives',
  STATUS: 'Status or plan',
  LEGAL_STATUS: 'Legal status',
};

export type ChangeProblem = {
  readonly field: 'worker' | 'arrangement' | 'status' | 'legalStatus' | 'from';
  readonly message: string;
};

/** The first thing still missing, in words for beside the field; null when the change can be recorded. */
export function problemWith(form: ChangeForm, today: LocalDate): ChangeProblem | null {
  if (form.kind === 'WORKER' && form.worker.trim() === '')
    return { field: 'worker', message: 'Give the worker’s name.' };
  if (form.kind === 'HOME' && form.arrangement === '')
    return { field: 'arrangement', message: 'Choose where the child lives.' };
  if (form.kind === 'STATUS' && form.status === '') return { field: 'status', message: 'Choose the status.' };
  if (form.kind === 'LEGAL_STATUS' && form.legalStatus === '') {
    return { field: 'legalStatus', message: 'Choose the legal status.' };
  }
  if (form.from === null) return { field: 'from', message: 'Give the day it changed, as 9/11/2026.' };
  if (form.from > today)
    return { field: 'from', message: 'That day has not come yet. Record the change once it has happened.' };
  return null;
}

/** The change as the store takes it; null while something is missing. */
export function toNewFact(form: ChangeForm, today: LocalDate): NewDatedFact | null {
  if (problemWith(form, today) !== null || form.from === null) return null;
  const { from } = form;
  switch (form.kind) {
    case 'WORKER':
      return { kind: 'WORKER', from, name: form.worker.trim() };
    case 'HOME':
      return form.arrangement === ''
        ? null
        : { kind: 'HOME', from, arrangement: form.arrangement, detail: form.detail.trim() };
    case 'STATUS': {
      const category = form.status === 'CP' && form.category !== '' ? form.category : null;
      return form.status === '' ? null : { kind: 'STATUS', from, status: form.status, category };
    }
    case 'LEGAL_STATUS':
      return form.legalStatus === '' ? null : { kind: 'LEGAL_STATUS', from, legalStatus: form.legalStatus };
  }
}
