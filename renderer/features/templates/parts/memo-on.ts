import type { TemplateSection } from '@domain/template/template-section';
import { type ComponentType, memo } from 'react';

type OfSection = { readonly section: TemplateSection };

/** Draws a part of a section's properties again only when one of the parts that it shows has changed: a key redraws its own field. */
export function memoOn(parts: readonly (keyof TemplateSection)[], Part: ComponentType<OfSection>) {
  return memo(
    Part,
    (before, after) =>
      before.section.key === after.section.key && parts.every((part) => before.section[part] === after.section[part]),
  );
}
