import { actionsSection } from './kinds/actions-section';
import { decisionsSection } from './kinds/decisions-section';
import { lastActionsSection } from './kinds/last-actions-section';
import { nextDateSection } from './kinds/next-date-section';
import { richTextSection } from './kinds/rich-text-section';
import { scaleSection } from './kinds/scale-section';
import type { SectionKindModule } from './section-kind';
import type { SectionKind, SectionValue, ValueOf } from './section-values';

/** Every kind of section a person can write in. A new kind is one module and one line; the compiler asks for both. */
export const SECTION_KINDS: { readonly [K in SectionKind]: SectionKindModule<K> } = {
  RICH_TEXT: richTextSection,
  LAST_ACTIONS: lastActionsSection,
  SCALE: scaleSection,
  DECISIONS: decisionsSection,
  ACTIONS: actionsSection,
  NEXT_DATE: nextDateSection,
};

/** False for the parts of a template that hold no writing of their own: header, worker's comment, sign-off. */
export function isSectionKind(kind: string): kind is SectionKind {
  return Object.hasOwn(SECTION_KINDS, kind);
}

export function emptySection<K extends SectionKind>(kind: K): ValueOf<K> {
  return moduleOf(kind).empty();
}

export function isSectionEmpty(value: SectionValue): boolean {
  return moduleOf(value.kind).isEmpty(value);
}

export function countSectionWords(value: SectionValue): number {
  return moduleOf(value.kind).countWords(value);
}

export function sectionPlainText(value: SectionValue): string {
  return moduleOf(value.kind).plainText(value);
}

function moduleOf<K extends SectionKind>(kind: K): SectionKindModule<K> {
  return SECTION_KINDS[kind];
}
