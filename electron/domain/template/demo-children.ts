import { addDays, addMonths, type LocalDate } from '../calendar/local-date';
import type { CaseStatus, CpCategory, LegalStatus, LivingArrangement } from '../lists/case-lists';
import type { Concern } from '../lists/practice-lists';

/**
 * Made-up children with whom a form is tried out before it is used. Between them they call up every label set and
 * every kind of condition. Ages are counted back from the day of trying, so that they stay what they are said to be.
 */
export type DemoChild = {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  /** For the picker: age and situation in a few words. */
  readonly situation: string;
  /** Months from birth to the day of trying; below zero for a baby who is not born yet. */
  readonly ageMonths: number;
  readonly status: CaseStatus;
  readonly cpCategory: CpCategory | null;
  readonly legalStatus: LegalStatus;
  readonly living: LivingArrangement | null;
  readonly concerns: readonly Concern[];
  readonly disability: string;
  /** Which supervision of this child is tried. */
  readonly ordinal: number;
};

const YEAR = 12;

export const DEMO_CHILDREN: readonly [DemoChild, ...DemoChild[]] = [
  {
    ...{ id: 'tobin', forename: 'Tobin', surname: 'Demo', situation: '6, child protection plan, neglect' },
    ...{ ageMonths: 6 * YEAR + 4, status: 'CP', cpCategory: 'NEGLECT', legalStatus: 'S17', living: 'ONE_PARENT' },
    ...{ concerns: ['DOMESTIC_ABUSE', 'ALCOHOL'], disability: 'No', ordinal: 4 },
  },
  {
    ...{ id: 'marlow', forename: 'Marlow', surname: 'Demo', situation: '11, cared for, long-term foster home' },
    ...{ ageMonths: 11 * YEAR + 2, status: 'CLA', cpCategory: null, legalStatus: 'S31_CO', living: 'LONG_TERM_FOSTER' },
    ...{ concerns: ['EDUCATION'], disability: 'No', ordinal: 7 },
  },
  {
    ...{
      id: 'sunniva',
      forename: 'Sunniva',
      surname: 'Demo',
      situation: '15, child protection enquiry, going missing',
    },
    ...{ ageMonths: 15 * YEAR + 1, status: 'S47', cpCategory: null, legalStatus: 'NONE', living: 'BOTH_PARENTS' },
    ...{ concerns: ['EXPLOITATION', 'MISSING', 'HARM_OUTSIDE_HOME'], disability: 'No', ordinal: 1 },
  },
  {
    ...{ id: 'idris', forename: 'Idris', surname: 'Demo', situation: '9, disabled child in need' },
    ...{
      ageMonths: 9 * YEAR + 6,
      status: 'DISABLED_CIN',
      cpCategory: null,
      legalStatus: 'S17',
      living: 'BOTH_PARENTS',
    },
    ...{ concerns: ['CHILD_DISABILITY'], disability: 'Yes: autism, does not use speech', ordinal: 3 },
  },
  {
    ...{ id: 'baby', forename: 'Baby', surname: 'Demo', situation: 'not born yet, due in ten weeks' },
    ...{ ageMonths: -2, status: 'PRE_BIRTH', cpCategory: null, legalStatus: 'NONE', living: null },
    ...{ concerns: ['PARENT_MENTAL_HEALTH', 'SUBSTANCE'], disability: 'Not known', ordinal: 2 },
  },
  {
    ...{ id: 'kestrel', forename: 'Kestrel', surname: 'Demo', situation: '18, care leaver' },
    ...{ ageMonths: 18 * YEAR + 3, status: 'CARE_LEAVER', cpCategory: null, legalStatus: 'S24_LEAVING_CARE' },
    ...{ living: 'SUPPORTED_ACCOMMODATION', concerns: ['HOUSING'], disability: 'No', ordinal: 9 },
  },
];

const DUE_IN_DAYS = 70;

/** The day of birth, or for a baby who is not born yet the day that is expected. */
export function demoBirth(child: DemoChild, today: LocalDate) {
  return child.ageMonths < 0
    ? { dateOfBirth: null, expectedDateOfBirth: addDays(today, DUE_IN_DAYS) }
    : { dateOfBirth: addMonths(today, -child.ageMonths), expectedDateOfBirth: null };
}
