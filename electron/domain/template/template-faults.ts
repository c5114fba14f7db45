import { conditionFaults } from './faults/condition-faults';
import { formFaults } from './faults/form-faults';
import { repeatFaults } from './faults/repeat-faults';
import { sectionFaults } from './faults/section-faults';
import { textFaults } from './faults/text-faults';
import type { TemplateDraft } from './template-draft';
import type { TemplateFault } from './template-fault';

/**
 * Everything that keeps a form from being published or taken in from a file, with its place and what to do about it:
 * what a shape alone cannot say. Empty when the form can be used. Fast enough to run at every change.
 */
export function templateFaults(form: TemplateDraft): readonly TemplateFault[] {
  return [
    ...formFaults(form),
    ...textFaults(form),
    ...sectionFaults(form),
    ...conditionFaults(form),
    ...repeatFaults(form),
  ];
}
