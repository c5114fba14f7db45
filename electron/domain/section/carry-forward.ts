import type { RecordContent } from '../record/record';
import type { Template } from '../template/template';
import { carrySection } from './section-kinds';
import type { SectionValue } from './section-values';

/**
 * What of the last sealed record stands again in a new one, by section key: facts carry forward, thinking never does
 * (domain brief, finding 91). Only where the new form asks the same thing under the same key; a form that asks it in
 * another way starts empty there, with last time's words beside it.
 */
export function carryForward(
  form: Template,
  last: RecordContent['sections'] | null,
): Readonly<Record<string, SectionValue>> {
  if (last === null) return {};
  const carried = form.sections.flatMap((section): [string, SectionValue][] => {
    const value = last[section.key];
    if (value === undefined || value.kind !== section.kind) return [];
    const again = carrySection(value, section);
    return again === null ? [] : [[section.key, again]];
  });
  return Object.fromEntries(carried);
}
