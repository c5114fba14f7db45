import type { Rater } from '@domain/lists/case-lists';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { TemplateSection } from '@domain/template/template-section';
import { useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { newRating } from '../sections/new-rows';

const USUAL_RATERS: readonly Rater[] = ['SW', 'TM', 'CHILD'];

/** A row for everyone the form asks. They have no name until they are drawn. */
export function readyRatings({ raters = [...USUAL_RATERS] }: TemplateSection): Rating[] {
  return raters.map((rater) => newRating(rater));
}

/** Gives rows that stand ready the names that are known now: who sits in the session may change above them. */
export function useKnownNames(): (ready: readonly Rating[]) => Rating[] {
  const { draft, view } = useRecordDesk();
  const supervisee = useSyncExternalStore(draft.subscribe, () => draft.header().supervisee);
  const supervisor = useSyncExternalStore(draft.subscribe, () => draft.header().supervisor);
  const names: Partial<Record<Rater, string>> = {
    SW: supervisee,
    TM: supervisor,
    CHILD: view.content.child.forename,
  };
  return (ready) => ready.map((rating) => ({ ...rating, name: names[rating.rater] ?? '' }));
}
