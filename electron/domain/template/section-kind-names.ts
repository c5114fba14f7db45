import type { TemplateSectionKind } from './template-section';

/** What each kind of section is called where a form is made or spoken about. */
export const SECTION_KIND_NAMES: Readonly<Record<TemplateSectionKind, string>> = {
  HEADER: 'About this session',
  LAST_ACTIONS: 'What we agreed last time',
  RICH_TEXT: 'Free writing',
  SCALE: 'Scale from 0 to 10',
  DECISIONS: 'Decisions and reasons',
  ACTIONS: 'Agreed actions',
  NEXT_DATE: 'Next date',
  CHILD_SEEN: 'Seeing the child',
  CHILD_VOICE: "The child's voice",
  DANGER_STATEMENTS: 'Danger statements',
  GOALS: 'Goals',
  STATEMENT_SCALES: 'A scale for each statement',
  NETWORK: 'People around the child',
  SAFETY_PLAN: 'Safety plan',
  AGENCIES: 'What agencies say',
  TRAJECTORY: 'Dated steps',
  REFLECTION: 'Reflection',
  PROGRESS: 'Pace',
  FIELDS: 'Short form',
  ENTRIES: 'List that grows',
  CHALLENGES: 'Open challenges',
  DRIFT: 'Drift and delay',
  WORKER_SAY: "Worker's comment",
  SIGN_OFF: 'Signing',
};
