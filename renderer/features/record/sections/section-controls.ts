import type { TEMPLATE_SECTION_KINDS } from '@domain/template/template';
import { ActionsSection } from './actions-section';
import { DecisionsSection } from './decisions-section';
import { HeaderSection } from './header-section';
import { LastActionsSection } from './last-actions-section';
import { NextDateSection } from './next-date-section';
import { RichTextSection } from './rich-text-section';
import { ScaleSection } from './scale-section';
import type { SectionControl } from './section-control';
import { SignOffSection } from './sign-off-section';
import { WorkerSaySection } from './worker-say-section';

type TemplateSectionKind = (typeof TEMPLATE_SECTION_KINDS)[number];

/** How each kind of section is written. A new kind is one control and one line; the compiler asks for both. */
export const SECTION_CONTROLS: Readonly<Record<TemplateSectionKind, SectionControl>> = {
  HEADER: HeaderSection,
  LAST_ACTIONS: LastActionsSection,
  RICH_TEXT: RichTextSection,
  SCALE: ScaleSection,
  DECISIONS: DecisionsSection,
  ACTIONS: ActionsSection,
  NEXT_DATE: NextDateSection,
  WORKER_SAY: WorkerSaySection,
  SIGN_OFF: SignOffSection,
};
