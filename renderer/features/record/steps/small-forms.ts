import type { TemplateSummary } from '@contract/template-calls';
import { mayHangOff } from '@domain/lists/record-types';

export type SmallForm = { readonly templateId: string; readonly label: string };

/** The words for the forms that ship; a service's own goes by its name. */
const LABELS: Readonly<Record<string, string>> = {
  'milestone-review': 'Add a milestone review',
  challenge: 'Record a challenge',
  handover: 'Hand over',
  'step-down': 'Step down or close',
};

/** The small forms that may hang off a record, as far as they can be begun. */
export function smallForms(forms: readonly TemplateSummary[]): readonly SmallForm[] {
  return forms
    .filter(({ recordType, versions, isRetired }) => mayHangOff(recordType) && versions.length > 0 && !isRetired)
    .map(({ id, name }) => ({ templateId: id, label: LABELS[id] ?? `Add “${name}”` }));
}
