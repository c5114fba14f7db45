import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import { ageWords } from '@domain/child/child-summary';
import { CASE_STATUS_LABELS } from '@domain/lists/case-lists';
import type { SortColumn } from './children-list';
import { monthsOn } from './plan-age';

export type Column = {
  readonly id: SortColumn;
  readonly title: string;
  /** CSS width: a share of the page where names are, fixed where the content has one length. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly show: (row: ChildRow, today: LocalDate) => string;
};

const dateOr = (date: LocalDate | null) => (date === null ? '' : formatShortDate(date));

/** Columns in the order a manager scans: who, what is happening, whose, since when, and what is due. */
export const COLUMNS: readonly [Column, ...Column[]] = [
  { id: 'name', title: 'Name', width: '18%', show: (row) => `${row.surname}, ${row.forename}` },
  { id: 'reference', title: 'Reference', width: '92px', show: (row) => row.reference },
  {
    id: 'dateOfBirth',
    title: 'Age',
    width: '88px',
    isNumber: true,
    show: (row, today) => ageWords({ dateOfBirth: row.dateOfBirth, expectedDateOfBirth: null }, today) ?? '',
  },
  {
    id: 'status',
    title: 'Status',
    width: '19%',
    show: (row) => (row.status === null ? '' : CASE_STATUS_LABELS[row.status]),
  },
  {
    id: 'planStart',
    title: 'For',
    width: '100px',
    show: (row, today) => (row.planStart === null ? '' : monthsOn(row.planStart, today)),
  },
  { id: 'worker', title: 'Worker', width: '14%', show: (row) => row.worker ?? '' },
  { id: 'lastSeen', title: 'Last seen', width: '108px', show: (row) => dateOr(row.lastSeen) },
  { id: 'nextReview', title: 'Next review', width: '112px', show: (row) => dateOr(row.nextReview) },
  { id: 'lastSupervision', title: 'Supervised', width: '108px', show: (row) => dateOr(row.lastSupervision) },
];
