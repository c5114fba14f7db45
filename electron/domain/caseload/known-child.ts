import type { LocalDate } from '../calendar/local-date';
import type { Child, DatedFact, NewDatedFact } from '../child/child';
import type { ChildId } from '../identifiers';

/** What the store holds of a child, as far as an import needs it. Facts are in the order of their first day. */
export type KnownChild = { readonly child: Child; readonly facts: readonly DatedFact[] };

/** Facts of the child that carry no history and that a file may tell. */
export const PLAIN_FIELDS = [
  'forename',
  'surname',
  'dateOfBirth',
  'expectedDateOfBirth',
  'gender',
  'ethnicity',
  'disability',
  'team',
  'teamManager',
  'familyGroup',
  'lastSeen',
  'nextReview',
] as const satisfies readonly (keyof Child)[];
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** What an import does to the dated facts of a child; written in this order. */
export type FactChange =
  | { readonly kind: 'CLOSE'; readonly factId: string; readonly until: LocalDate }
  | { readonly kind: 'OPEN'; readonly fact: NewDatedFact }
  /** Puts right an interval that was never true as it stands; the old words go into the audit trail. */
  | { readonly kind: 'CORRECT'; readonly factId: string; readonly fact: NewDatedFact };

/** What an import writes. New children and changes carry no new identifiers: the store gives those. */
export type ImportChange =
  | { readonly kind: 'NEW'; readonly child: Omit<Child, 'id'>; readonly facts: readonly NewDatedFact[] }
  | {
      readonly kind: 'UPDATE';
      readonly childId: ChildId;
      readonly fields: Partial<Omit<Child, 'id' | 'reference'>>;
      readonly facts: readonly FactChange[];
      /** The same changes in words, for the audit trail. */
      readonly said: readonly SaidChange[];
    };

/** A change as a person reads it. */
export type SaidChange = { field: string; before: string; after: string; isDated: boolean };
