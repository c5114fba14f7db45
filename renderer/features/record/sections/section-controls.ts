import type { TemplateSectionKind } from '@domain/template/template-section';
import { ActionsSection } from './actions-section';
import { AgenciesSection } from './agencies-section';
import { DecisionsSection } from './decisions-section';
import { EntriesSection } from './entries-section';
import { FieldsSection } from './fields-section';
import { HeaderSection } from './header-section';
import { LastActionsSection } from './last-actions-section';
import { NetworkSection } from './network-section';
import { NextDateSection } from './next-date-section';
import { PlainSection } from './plain-section';
import { ProgressSection } from './progress-section';
import { ReflectionSection } from './reflection-section';
import { RichTextSection } from './rich-text-section';
import { SafetyPlanSection } from './safety-plan-section';
import { ScaleSection } from './scale-section';
import type { SectionControl } from './section-control';
import { SignOffSection } from './sign-off-section';
import { TrajectorySection } from './trajectory-section';
import { WorkerSaySection } from './worker-say-section';

/** How each kind of section is written. A new kind is one control and one line; the compiler asks for both. */
export const SECTION_CONTROLS: Readonly<Record<TemplateSectionKind, SectionControl>> = {
  HEADER: HeaderSection,
  LAST_ACTIONS: LastActionsSection,
  RICH_TEXT: RichTextSection,
  SCALE: ScaleSection,
  DECISIONS: DecisionsSection,
  ACTIONS: ActionsSection,
  NEXT_DATE: NextDateSection,
  CHILD_SEEN: PlainSection,
  CHILD_VOICE: PlainSection,
  DANGER_STATEMENTS: PlainSection,
  GOALS: PlainSection,
  STATEMENT_SCALES: PlainSection,
  NETWORK: NetworkSection,
  SAFETY_PLAN: SafetyPlanSection,
  AGENCIES: AgenciesSection,
  TRAJECTORY: TrajectorySection,
  REFLECTION: ReflectionSection,
  PROGRESS: ProgressSection,
  FIELDS: FieldsSection,
  ENTRIES: EntriesSection,
  WORKER_SAY: WorkerSaySection,
  SIGN_OFF: SignOffSection,
};
