import type { TemplateSectionKind } from '@domain/template/template-section';
import { ActionsSection } from './actions-section';
import { AgenciesSection } from './agencies-section';
import { ChallengesSection } from './challenges-section';
import { ChildSeenSection } from './child-seen-section';
import { ChildVoiceSection } from './child-voice-section';
import { DangerStatementsSection } from './danger-statements-section';
import { DecisionsSection } from './decisions-section';
import { DriftSection } from './drift-section';
import { EntriesSection } from './entries-section';
import { FieldsSection } from './fields-section';
import { GoalsSection } from './goals-section';
import { HeaderSection } from './header-section';
import { LastActionsSection } from './last-actions-section';
import { NetworkSection } from './network-section';
import { NextDateSection } from './next-date-section';
import { ProgressSection } from './progress-section';
import { ReflectionSection } from './reflection-section';
import { RichTextSection } from './rich-text-section';
import { SafetyPlanSection } from './safety-plan-section';
import { ScaleSection } from './scale-section';
import type { SectionControl } from './section-control';
import { SignOffSection } from './sign-off-section';
import { StatementScalesSection } from './statement-scales-section';
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
  NETWORK: NetworkSection,
  SAFETY_PLAN: SafetyPlanSection,
  AGENCIES: AgenciesSection,
  TRAJECTORY: TrajectorySection,
  REFLECTION: ReflectionSection,
  PROGRESS: ProgressSection,
  FIELDS: FieldsSection,
  ENTRIES: EntriesSection,
  CHILD_SEEN: ChildSeenSection,
  CHILD_VOICE: ChildVoiceSection,
  DANGER_STATEMENTS: DangerStatementsSection,
  GOALS: GoalsSection,
  STATEMENT_SCALES: StatementScalesSection,
  CHALLENGES: ChallengesSection,
  DRIFT: DriftSection,
  WORKER_SAY: WorkerSaySection,
  SIGN_OFF: SignOffSection,
};
