import type { RecordContent } from '../record/record';
import type { SectionKind, ValueOf } from '../section/section-values';
import { isBlank } from '../section/words';

/** A section of one kind with the key that leads the cursor to it. */
export type KeyedSection<K extends SectionKind> = { readonly key: string; readonly value: ValueOf<K> };

/**
 * The sections of one kind in the order of the record's own template, an empty one where nothing was saved yet.
 * A section that the template does not have is not the check's business.
 */
export function sectionsOfKind<K extends SectionKind>(content: RecordContent, kind: K, empty: () => ValueOf<K>) {
  return content.template.sections
    .filter((section) => section.kind === kind)
    .map(({ key }): KeyedSection<K> => {
      const value = content.sections[key];
      return { key, value: value !== undefined && isOfKind(value, kind) ? value : empty() };
    });
}

/** The key of the header section, where the facts of the session are. */
export function headerKey(content: RecordContent): string {
  return content.template.sections.find(({ kind }) => kind === 'HEADER')?.key ?? 'header';
}

/** A row kept for later, in which nothing is written yet, is not asked about. */
export function isRowBlank(words: readonly string[]): boolean {
  return words.every(isBlank);
}

function isOfKind<K extends SectionKind>(value: { kind: SectionKind }, kind: K): value is ValueOf<K> {
  return value.kind === kind;
}
