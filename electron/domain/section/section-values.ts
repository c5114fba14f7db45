import { z } from 'zod';
import { actionsValue } from './kinds/actions-section';
import { agenciesValue } from './kinds/agencies-section';
import { childSeenValue } from './kinds/child-seen-section';
import { childVoiceValue } from './kinds/child-voice-section';
import { dangerStatementsValue } from './kinds/danger-statements-section';
import { decisionsValue } from './kinds/decisions-section';
import { entriesValue } from './kinds/entries-section';
import { fieldsValue } from './kinds/fields-section';
import { goalsValue } from './kinds/goals-section';
import { lastActionsValue } from './kinds/last-actions-section';
import { networkValue } from './kinds/network-section';
import { nextDateValue } from './kinds/next-date-section';
import { progressValue } from './kinds/progress-section';
import { reflectionValue } from './kinds/reflection-section';
import { richTextValue } from './kinds/rich-text-section';
import { safetyPlanValue } from './kinds/safety-plan-section';
import { scaleValue } from './kinds/scale-section';
import { statementScalesValue } from './kinds/statement-scales-section';
import { trajectoryValue } from './kinds/trajectory-section';

/** What a person has written in one section: a closed union, each kind's shape in its own module. */
export const sectionValue = z.discriminatedUnion('kind', [
  richTextValue,
  lastActionsValue,
  scaleValue,
  decisionsValue,
  actionsValue,
  nextDateValue,
  childSeenValue,
  childVoiceValue,
  dangerStatementsValue,
  goalsValue,
  statementScalesValue,
  networkValue,
  safetyPlanValue,
  agenciesValue,
  trajectoryValue,
  reflectionValue,
  progressValue,
  fieldsValue,
  entriesValue,
]);
export type SectionValue = z.infer<typeof sectionValue>;
export type SectionKind = SectionValue['kind'];
export type ValueOf<K extends SectionKind> = Extract<SectionValue, { kind: K }>;
