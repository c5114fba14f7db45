import { emptySection } from '@domain/section/section-kinds';
import type { SectionKind, ValueOf } from '@domain/section/section-values';
import type { TemplateSection } from '@domain/template/template-section';
import { useMemo, useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { isOfKind } from './use-section-value';

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
  const { draft, view } = useRecordDesk();
  const section = view.content.template.sections.find((each) => each.kind === kind) ?? null;
  const stored = useSyncExternalStore(draft.subscribe, () =>
    section === null ? undefined : draft.section(section.key),
  );
  const empty = useMemo(() => emptySection(kind), [kind]);
  return { section, value: isOfKind(stored, kind) ? stored : empty };
}
