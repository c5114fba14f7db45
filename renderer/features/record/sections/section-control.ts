import type { TemplateSection } from '@domain/template/template-section';
import type { ComponentType } from 'react';

/** What every section on the page is given. What it needs beyond this it takes from the desk. */
export type SectionControlProps = {
  readonly section: TemplateSection;
  /** The section's title with the child's name in it. */
  readonly title: string;
};

export type SectionControl = ComponentType<SectionControlProps>;
