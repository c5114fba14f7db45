import type { SectionKind, ValueOf } from '@domain/section/section-values';
import type { TemplateSection } from '@domain/template/template-section';
import { useRecordDesk } from '../record-desk-context';
import { useSectionValue } from './use-section-value';

type OtherSection<K extends SectionKind> = {
  /** Null where the form has no section of this kind. */
  readonly section: TemplateSection | null;
  readonly value: ValueOf<K>;
};

/**
 * What is written in the form's section of another kind, at every moment: a goal or a number must never be put to a
 * statement that is no longer what stands above it, however fast somebody goes on to the next section.
 */
export function useOtherSection<K extends SectionKind>(kind: K): OtherSection<K> {
  const { view } = useRecordDesk();
  const section = view.content.template.sections.find((each) => each.kind === kind) ?? null;
  const [value] = useSectionValue(kind, section?.key ?? '');
  return { section, value };
}
