import type { TemplateSectionKind } from '@domain/template/template-section';
import { ActionsSection } from './actions-section';
import { ChildSeenSection } from './child-seen-section';
import { ChildVoiceSection } from './child-voice-section';
import { DangerStatementsSection } from './danger-statements-section';
import { DecisionsSection } from './decisions-section';
import { GoalsSection } from './goals-section';
import { HeaderSection } from './header-section';
import { LastActionsSection } from './last-actions-section';
import { NextDateSection } from './next-date-section';
import { PlainSection } from './plain-section';
import { RichTextSection } from './rich-text-section';
import { ScaleSection } from './scale-section';
import type { SectionControl } from './section-control';
import { SignOffSection } from './sign-off-section';
import { StatementScalesSection } from './statement-scales-section';
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
  CHILD_SEEN: ChildSeenSection,
  CHILD_VOICE: ChildVoiceSection,
  DANGER_STATEMENTS: DangerStatementsSection,
  GOALS: GoalsSection,
  STATEMENT_SCALES: StatementScalesSection,
  NETWORK: PlainSection,
  SAFETY_PLAN: PlainSection,
  AGENCIES: PlainSection,
  TRAJECTORY: PlainSection,
  REFLECTION: PlainSection,
  PROGRESS: PlainSection,
  FIELDS: PlainSection,
  ENTRIES: PlainSection,
  WORKER_SAY: WorkerSaySection,
  SIGN_OFF: SignOffSection,
};
