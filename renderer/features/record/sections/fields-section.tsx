import { useSectionValue } from '../draft/use-section-value';
import { AnswersGrid } from './answers-grid';
import type { SectionControlProps } from './section-control';

/** A short form inside the record: the template names the fields. */
export function FieldsSection({ section }: SectionControlProps) {
  const [value, change] = useSectionValue('FIELDS', section.key);
  return (
    <AnswersGrid
      fields={section.fields ?? []}
      answers={value.answers}
      onChange={(answers) => change({ ...value, answers })}
    />
  );
}
