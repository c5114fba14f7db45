import type { z } from 'zod';
import { codes } from './codes';

/**
 * The field's own lists (domain brief 4a). The code is stored; the label is what a person reads.
 * Labels follow the preferred wording of domain brief 4c: "cared-for child", "home".
 */
export const CASE_STATUS_LABELS = {
  CONTACT: 'Contact or referral',
  EARLY_HELP: 'Early help',
  ASSESSMENT: 'Child and family assessment',
  CIN: 'Child in need',
  S47: 'Child protection enquiry',
  CP: 'Child protection plan',
  PLO: 'Pre-proceedings',
  PROCEEDINGS: 'Care proceedings',
  CLA: 'Cared-for child',
  CLA_SHORT_BREAK: 'Short breaks',
  ADOPTION_PLAN: 'Plan for adoption',
  SGO: 'Special guardianship support',
  CARE_LEAVER: 'Care leaver',
  PRE_BIRTH: 'Unborn baby',
  UASC: 'Unaccompanied child seeking asylum',
  DISABLED_CIN: 'Disabled child in need',
  CLOSING: 'Closing',
  CLOSED: 'Closed',
} as const;

export const LEGAL_STATUS_LABELS = {
  NONE: 'No legal status',
  S17: 'Section 17',
  S20: 'Accommodated, section 20',
  S38_ICO: 'Interim care order, section 38',
  S31_CO: 'Care order, section 31',
  S31_SO: 'Supervision order',
  S38_ISO: 'Interim supervision order, section 38',
  EPO: 'Emergency protection order, section 44',
  PPO: 'Police protection, section 46',
  CAO: 'Child assessment order, section 43',
  PLACEMENT_ORDER: 'Placement order',
  ADOPTION_ORDER: 'Adoption order',
  SGO: 'Special guardianship order',
  CHILD_ARRANGEMENTS: 'Child arrangements order',
  REMAND: 'Remanded',
  SENTENCED: 'Sentenced',
  DOL: 'High Court deprivation of liberty order',
  SECURE_S25: 'Secure accommodation, section 25',
  S24_LEAVING_CARE: 'Leaving care, section 24',
} as const;

export const LIVING_ARRANGEMENT_LABELS = {
  BOTH_PARENTS: 'With both parents',
  ONE_PARENT: 'With one parent',
  WITH_PARENTS_CARE_ORDER: 'With parents, on a care order',
  FAMILY_FRIENDS: 'With family or friends',
  CONNECTED_PERSON_REG24: 'With a connected person (regulation 24)',
  FOSTER_IN_HOUSE: 'Foster home',
  FOSTER_AGENCY: 'Foster home (agency)',
  LONG_TERM_FOSTER: 'Long-term foster home',
  CHILDRENS_HOME: "Children's home",
  SECURE: 'Secure home',
  SUPPORTED_ACCOMMODATION: 'Supported accommodation',
  STAYING_PUT: 'Staying put',
  ADOPTIVE: 'Adoptive home',
  PARENT_AND_CHILD: 'Parent and child home',
  HOSPITAL: 'Hospital',
  OTHER: 'Somewhere else',
} as const;

export const CP_CATEGORY_LABELS = {
  NEGLECT: 'Neglect',
  EMOTIONAL: 'Emotional abuse',
  PHYSICAL: 'Physical abuse',
  SEXUAL: 'Sexual abuse',
} as const;

export const SESSION_TYPE_LABELS = {
  PLANNED: 'Planned',
  BROUGHT_FORWARD: 'Brought forward',
  JOINT: 'Joint',
  COVERING: 'Covering',
  CATCH_UP: 'Catch-up',
} as const;

export const RATER_LABELS = {
  SW: 'Social worker',
  TM: 'Team manager',
  CHILD: 'Child',
  MOTHER: 'Mother',
  FATHER: 'Father',
  CARER: 'Carer',
  NETWORK: 'Network',
  IRO_CHAIR: 'IRO or chair',
  SCHOOL: 'School',
  HEALTH: 'Health',
  OTHER: 'Someone else',
} as const;

export const caseStatus = codes(CASE_STATUS_LABELS);
export const legalStatus = codes(LEGAL_STATUS_LABELS);
export const livingArrangement = codes(LIVING_ARRANGEMENT_LABELS);
export const cpCategory = codes(CP_CATEGORY_LABELS);
export const sessionType = codes(SESSION_TYPE_LABELS);
export const rater = codes(RATER_LABELS);

export type CaseStatus = z.infer<typeof caseStatus>;
export type LegalStatus = z.infer<typeof legalStatus>;
export type LivingArrangement = z.infer<typeof livingArrangement>;
export type CpCategory = z.infer<typeof cpCategory>;
export type SessionType = z.infer<typeof sessionType>;
export type Rater = z.infer<typeof rater>;
