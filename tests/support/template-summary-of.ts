import { type TemplateSummary, templateSummary } from '@contract/template-calls';

/** A form as the list of forms has it, published once. */
export function templateSummaryOf(changes: Partial<TemplateSummary> & { id: string; name: string }): TemplateSummary {
  return templateSummary.parse({
    purpose: `What ${changes.name.toLowerCase()} is for.`,
    recordType: 'CASE',
    origin: 'SHIPPED',
    versions: [{ version: 1, note: 'Ships with Throughline', publishedAt: null, publishedBy: null }],
    draftUpdatedAt: null,
    openDrafts: 0,
    isRetired: false,
    ...changes,
  });
}
