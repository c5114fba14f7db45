import { labelSetFor } from '@domain/template/labels';
import type { TemplateSection } from '@domain/template/template-section';
import { useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';

export type Anchors = { readonly zeroMeans: string; readonly tenMeans: string };

/** What 0 and 10 mean where the scale itself does not say: the form's own words, or else those for the child's status. */
export function useFormAnchors(section: TemplateSection): Anchors {
  const { draft, view, fill } = useRecordDesk();
  const status = useSyncExternalStore(draft.subscribe, () => draft.header().caseStatus);
  const { zeroMeans, tenMeans } = section.anchors ?? labelSetFor(view.content.template, status);
  return { zeroMeans: fill(zeroMeans), tenMeans: fill(tenMeans) };
}
