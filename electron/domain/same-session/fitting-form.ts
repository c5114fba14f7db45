import type { CaseStatus } from '../lists/case-lists';
import { suggestTemplate } from '../template/suggest-template';
import { CASE_SUPERVISION_TEMPLATE_ID, FRONT_DOOR_TEMPLATE_ID, PERMANENCE_TEMPLATE_ID } from '../template/template-ids';

const CHOSEN_BY_STATUS: ReadonlySet<string> = new Set([
  ...[CASE_SUPERVISION_TEMPLATE_ID, FRONT_DOOR_TEMPLATE_ID, PERMANENCE_TEMPLATE_ID],
]);

/**
 * The form for a brother or sister: the same one, unless it is one of those that go by the child's status and another
 * suits this child. A form of the service's own says nothing about status, and stays.
 */
export function fittingForm(formOfSession: string, status: CaseStatus | null): string {
  return status === null || !CHOSEN_BY_STATUS.has(formOfSession) ? formOfSession : suggestTemplate(status);
}
