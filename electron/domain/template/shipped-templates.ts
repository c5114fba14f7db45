import addendum from '@resources/templates/addendum.json';
import caseSupervision from '@resources/templates/case-supervision.json';
import { type Template, template } from './template';

/** The templates that come with the program, checked as strictly as one from outside. */
export const SHIPPED_TEMPLATES: readonly Template[] = [template.parse(caseSupervision), template.parse(addendum)];

/** The newest shipped version of a template, or null where there is none of that name. */
export function shippedTemplate(id: string): Template | null {
  const versions = SHIPPED_TEMPLATES.filter((each) => each.id === id);
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null;
}
