import addendum from '@resources/templates/addendum.json';
import caseSupervision from '@resources/templates/case-supervision.json';
import challenge from '@resources/templates/challenge.json';
import fileNote from '@resources/templates/file-note.json';
import frontDoor from '@resources/templates/front-door.json';
import group from '@resources/templates/group.json';
import handover from '@resources/templates/handover.json';
import milestoneReview from '@resources/templates/milestone-review.json';
import oversight from '@resources/templates/oversight.json';
import permanence from '@resources/templates/permanence.json';
import personal from '@resources/templates/personal.json';
import stepDown from '@resources/templates/step-down.json';
import { type Template, template } from './template';

/** In the order of a list to choose from. */
const SHIPPED = [
  caseSupervision,
  permanence,
  frontDoor,
  oversight,
  group,
  fileNote,
  milestoneReview,
  challenge,
  handover,
  stepDown,
  addendum,
  personal,
];

const parsed = new Map<(typeof SHIPPED)[number], Template>();

/** Each is parsed when it is first wanted: all of them at once would cost the start of the program a dozen milliseconds. */
function parse(shipped: (typeof SHIPPED)[number]): Template {
  const known = parsed.get(shipped) ?? template.parse(shipped);
  parsed.set(shipped, known);
  return known;
}

/** The templates that come with the program, checked as strictly as one from outside. */
export function shippedTemplates(): readonly Template[] {
  return SHIPPED.map(parse);
}

/** The newest shipped version of a template, or null where there is none of that name. */
export function shippedTemplate(id: string): Template | null {
  const versions = SHIPPED.filter((each) => each.id === id).map(parse);
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null;
}
