import type { Rater } from '@domain/lists/case-lists';
import type { RecordContent } from '@domain/record/record';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { TemplateSection } from '@domain/template/template-section';
import { newRating } from '../sections/new-rows';

const USUAL_RATERS: readonly Rater[] = ['SW', 'TM', 'CHILD'];

/** A row for everyone the form asks, with the names that are known. */
export function readyRatings(
  { raters = [...USUAL_RATERS] }: TemplateSection,
  { header, child }: RecordContent,
): Rating[] {
  const names: Partial<Record<Rater, string>> = {
    SW: header.supervisee,
    TM: header.supervisor,
    CHILD: child.forename,
  };
  return raters.map((rater) => newRating(rater, names[rater]));
}
