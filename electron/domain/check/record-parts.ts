import type { LocalDate } from '../calendar/local-date';
import type { RecordContent, RecordHeader } from '../record/record';
import { emptySection } from '../section/section-kinds';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import { sectionsOf } from '../template/show-sections';
import type { TemplateSection } from '../template/template-section';
import type { Place } from './finding';

export type WrittenSection<K extends SectionKind> = { readonly section: TemplateSection; readonly value: ValueOf<K> };

/** A record is made anew at every change and never written into: which sections it shows is worked out once for all rules. */
const SHOWN = new WeakMap<RecordContent, readonly TemplateSection[]>();

/** The sections a record shows, down the page. */
export function shownSections(content: RecordContent): readonly TemplateSection[] {
  const known = SHOWN.get(content);
  if (known !== undefined) return known;
  const shown = sectionsOf(content);
  SHOWN.set(content, shown);
  return shown;
}

/** The shown sections of a kind with what is written in them; one nobody has touched counts as empty. */
export function sectionsOfKind<K extends SectionKind>(content: RecordContent, kind: K): readonly WrittenSection<K>[] {
  return shownSections(content)
    .filter((section) => section.kind === kind)
    .map((section) => {
      const value = content.sections[section.key];
      return { section, value: isOfKind(value, kind) ? value : emptySection(kind) };
    });
}

/** Where the first shown section of a kind stands; null where the form has none. For kinds that hold no words too. */
export function placeOfKind(content: RecordContent, kind: TemplateSection['kind']): Place | null {
  const section = sectionsOf(content).find((each) => each.kind === kind);
  return section === undefined ? null : { section: section.key };
}

/** The next supervision as it is planned in this record. */
export function nextPlanned(content: RecordContent): LocalDate | null {
  return sectionsOfKind(content, 'NEXT_DATE').map(({ value }) => value.date)[0] ?? null;
}

/** A field of "About this session". */
export function headerPlace(content: RecordContent, field?: keyof RecordHeader): Place {
  const section = content.template.sections.find(({ kind }) => kind === 'HEADER')?.key ?? 'header';
  return field === undefined ? { section } : { section, field };
}

function isOfKind<K extends SectionKind>(value: SectionValue | undefined, kind: K): value is ValueOf<K> {
  return value?.kind === kind;
}
