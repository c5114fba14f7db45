import type { CaseStatus } from '../lists/case-lists';
import { CASE_SUPERVISION_TEMPLATE_ID, FRONT_DOOR_TEMPLATE_ID, PERMANENCE_TEMPLATE_ID } from './template-ids';

/*
 * Short breaks and special guardianship are not here: these children live with family, and the question of a home that
 * lasts is not asked of them as it is of a cared-for child.
 */
const FITTING: { readonly [S in CaseStatus]?: string } = {
  CONTACT: FRONT_DOOR_TEMPLATE_ID,
  ASSESSMENT: FRONT_DOOR_TEMPLATE_ID,
  S47: FRONT_DOOR_TEMPLATE_ID,
  CLA: PERMANENCE_TEMPLATE_ID,
  ADOPTION_PLAN: PERMANENCE_TEMPLATE_ID,
  UASC: PERMANENCE_TEMPLATE_ID,
  CARE_LEAVER: PERMANENCE_TEMPLATE_ID,
};

/** The shipped form of case supervision that fits a child of this status; only ever offered first, never forced. */
export function suggestTemplate(status: CaseStatus | null): string {
  return (status && FITTING[status]) ?? CASE_SUPERVISION_TEMPLATE_ID;
}
