import type { CaseStatus } from '../lists/case-lists';

/** As a team says it, where there is no room for the whole label. */
export const SHORT_STATUS_LABELS: { readonly [S in CaseStatus]: string } = {
  CONTACT: 'Contact',
  EARLY_HELP: 'Early help',
  ASSESSMENT: 'Assessment',
  CIN: 'CIN',
  S47: 'Section 47',
  CP: 'CP',
  PLO: 'Pre-proceedings',
  PROCEEDINGS: 'Care proceedings',
  CLA: 'Cared for',
  CLA_SHORT_BREAK: 'Short breaks',
  ADOPTION_PLAN: 'Plan for adoption',
  SGO: 'Special guardianship',
  CARE_LEAVER: 'Care leaver',
  PRE_BIRTH: 'Unborn baby',
  UASC: 'Seeking asylum alone',
  DISABLED_CIN: 'CIN, disabled',
  CLOSING: 'Closing',
  CLOSED: 'Closed',
};
