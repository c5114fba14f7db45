import type { TemplateSectionKind } from '@domain/template/template-section';
import { flushSync } from 'react-dom';
import { plainTitle } from '../parts/plain-title';
import { addSection, duplicateSection, isFull, moveSectionTo, newKey, newSection, positionOf } from './edit-template';
import { focusNewSectionRow, focusProperty, focusPropertyNow, focusSectionRow } from './focus-places';
import type { TemplateDesk } from './template-desk';
import { useTemplateEditing } from './template-desk-context';

/** What can be done with the chosen section, by key or by button. */
export type SectionSteps = {
  readonly chooseNext: (step: 1 | -1) => void;
  readonly chooseEnd: (end: 'FIRST' | 'LAST') => void;
  /** To the properties of the chosen section. */
  readonly enter: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly add: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
};

type Asks = {
  /** Opens the choice of kinds. */
  readonly onAdd: () => void;
  /** Takes the section out, or asks first where something would be lost. */
  readonly onRemove: (key: string) => void;
};

export function useSectionSteps({ onAdd, onRemove }: Asks): SectionSteps {
  const { desk } = useTemplateEditing();
  return {
    chooseNext: (step) => {
      const { sections } = desk.form();
      const position = positionOf(desk.form(), desk.chosen()) + step;
      if (position >= sections.length) return;
      choose(desk, position < 0 ? null : (sections[position]?.key ?? null));
    },
    chooseEnd: (end) => choose(desk, end === 'FIRST' ? null : (desk.form().sections.at(-1)?.key ?? null)),
    enter,
    move: (step) => move(desk, step),
    add: onAdd,
    duplicate: () => duplicate(desk),
    remove: () => {
      const key = desk.chosen();
      if (key !== null) onRemove(key);
    },
  };
}

function choose(desk: TemplateDesk, key: string | null): void {
  desk.choose(key);
  focusSectionRow(key);
}

/** At once: the next keys belong into the field, and in the list they would choose or take out another section. */
function enter(): void {
  flushSync(() => undefined);
  focusPropertyNow(null);
}

function move(desk: TemplateDesk, step: 1 | -1): void {
  const key = desk.chosen();
  if (key === null) return;
  const isInList = document.activeElement?.hasAttribute('data-section-row') === true;
  // At once, and with the cursor after it: the next key may be on its way already.
  flushSync(() => moveTo(desk, key, positionOf(desk.form(), key) + step));
  if (isInList) focusSectionRow(key);
}

/** Moves a section and says where it stands now. */
export function moveTo(desk: TemplateDesk, key: string, to: number): void {
  desk.change((form) => moveSectionTo(form, key, to), { section: key, field: null });
  const form = desk.form();
  const position = positionOf(form, key);
  const section = form.sections[position];
  if (section) {
    desk.speak(`${plainTitle(section, form)} is now ${String(position + 1)} of ${String(form.sections.length)}.`);
  }
}

function duplicate(desk: TemplateDesk): void {
  const key = desk.chosen();
  if (key === null || isFull(desk.form())) return;
  const copy = newKey('s');
  desk.change((form) => duplicateSection(form, key, copy), { section: copy, field: null });
  desk.choose(copy);
  focusNewSectionRow(copy);
}

/** Adds a section of this kind behind the chosen one and puts the cursor into its title. */
export function addSectionOf(desk: TemplateDesk, kind: TemplateSectionKind): void {
  const key = newKey('s');
  const behind = desk.chosen();
  desk.change((form) => addSection(form, newSection(kind, key, form.recordType), behind), {
    section: key,
    field: null,
  });
  if (positionOf(desk.form(), key) === -1) return;
  desk.choose(key);
  focusProperty('title');
}
