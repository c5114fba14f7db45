import { emptySection } from '@domain/section/section-kinds';
import type { SectionKind, ValueOf } from '@domain/section/section-values';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';

/** What is written in a section made of fields, and how to change it. Nothing written yet reads as empty. */
export function useSectionValue<K extends SectionKind>(kind: K, key: string): [ValueOf<K>, (next: ValueOf<K>) => void] {
  const { draft } = useRecordDesk();
  const stored = useSyncExternalStore(draft.subscribe, () => draft.section(key));
  const empty = useMemo(() => emptySection(kind), [kind]);
  const change = useCallback((next: ValueOf<K>) => draft.setSection(key, next), [draft, key]);
  return [isOfKind(stored, kind) ? stored : empty, change];
}

/** False for none. */
function isOfKind<K extends SectionKind>(value: { kind: SectionKind } | undefined, kind: K): value is ValueOf<K> {
  return value?.kind === kind;
}
