import type { RecordContent } from '../record/record';
import type { SectionKind, ValueOf } from '../section/section-values';

/** What is written in all sections of one kind, in the order in which they stand in the record. */
export function valuesOf<K extends SectionKind>(
  { content }: { readonly content: Pick<RecordContent, 'sections'> },
  kind: K,
): ValueOf<K>[] {
  return Object.values(content.sections).filter((value): value is ValueOf<K> => value.kind === kind);
}
