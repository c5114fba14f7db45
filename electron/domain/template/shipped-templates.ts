import addendum from '@resources/templates/addendum.json';
import caseSupervision from '@resources/templates/case-supervision.json';
import challenge from '@resources/templates/challenge.json';
import frontDoor from '@resources/templates/front-door.json';
import group from '@resources/templates/group.json';
import handover from '@resources/templates/handover.json';
import milestoneReview from '@resources/templates/milestone-review.json';
import oversight from '@resources/templates/oversight.json';
import permanence from '@resources/templates/permanence.json';
import personal from '@resources/templates/personal.json';
import stepDown from '@resources/templates/step-down.json';
import { type Template, template } from './template';

/** The templates that come with the program, checked as strictly as one from outside; in the order of a list to choose from. */
export const SHIPPED_TEMPLATES: readonly Template[] = [
  caseSupervision,
  permanence,
  frontDoor,
  oversight,
  group,
  milestoneReview,
  challenge,
  handover,
  stepDown,
  addendum,
  personal,
].map((each) => template.parse(each));

/** The newest shipped version of a template, or null where there is none of that name. */
export function shippedTemplate(id: string): Template | null {
  const versions = SHIPPED_TEMPLATES.filter((each) => each.id === id);
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null;
}
