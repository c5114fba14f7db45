import type { z } from 'zod';
import { codes } from './codes';

/** Lists of the memory between supervisions (domain brief 4a): actions, drift and challenge. */

/** What got in the way of an action that is not done, or only partly (ACT-07). */
export const NOT_DONE_CAUSE_LABELS = {
  FAMILY_NOT_READY: 'The family was not ready',
  COULD_NOT_SEE_CHILD: 'The child could not be seen',
  WAITING_OTHER_SERVICE: 'Waiting for another service',
  WAITING_FUNDING_OR_PANEL: 'Waiting for funding or a panel',
  WAITING_COURT_OR_LEGAL: 'Waiting for court or legal advice',
  WORKER_CHANGE: 'A change of worker',
  WORKER_TIME: "The worker's time",
  MANAGER_DECISION_AWAITED: "Waiting for a manager's decision",
  ACTION_NOT_RIGHT: 'It was not the right action',
  CRISIS_TOOK_OVER: 'A crisis took over',
  OTHER: 'Something else',
} as const;

/** Where an action comes from (ACT-14). */
export const ACTION_SOURCE_LABELS = {
  SUPERVISION: 'Supervision',
  OVERSIGHT: 'Management oversight',
  GROUP: 'Group supervision',
  IRO_CHALLENGE: "Reviewing officer's challenge",
  CP_CHAIR_CHALLENGE: "Conference chair's challenge",
  CONFERENCE: 'Child protection conference',
  CORE_GROUP: 'Core group',
  CLA_REVIEW: "Cared-for child's review",
  PANEL_OR_CLINIC: 'Panel or performance clinic',
  LEGAL_GATEWAY: 'Legal gateway',
  COURT: 'Court',
  AUDIT: 'Audit',
  COMPLAINT: 'Complaint',
  STRATEGY: 'Strategy discussion',
} as const;

/** What the record is telling us; each asks the manager for one decision (DRF-14). */
export const DRIFT_FLAG_LABELS = {
  ACTION_CARRIED: 'An action keeps being carried past its date',
  DATE_MOVED: 'The date of an action keeps moving',
  SCALE_FLAT: 'The number on the scale has not moved',
  SCALE_FALL: 'A number on the scale has fallen',
  MILESTONE_9: 'Nine months on the plan',
  MILESTONE_15: 'Fifteen months on the plan',
  MILESTONE_21: 'Twenty-one months on the plan',
  REPEAT_PLAN: 'Repeat plan',
  REPEAT_REFERRAL: 'Repeat referrals or assessments',
  WORKER_CHANGES: 'Changes of worker',
  HOME_MOVES: 'Moves of home',
  PLO_OVER: 'Pre-proceedings are over their time',
  COURT_OVER_26: 'Care proceedings are past their weeks',
  NO_PERMANENCE: 'No plan for good yet',
  OLD_ASSESSMENT: 'The assessment is old',
  STATUTORY_DATE_MISSED: 'A date set by law has passed',
  S20_LONG: 'Section 20 without a confirmed plan',
  ORDER_AT_HOME: 'Living at home on a care order',
  CHALLENGE_OPEN: 'A challenge is still open',
  SUPERVISION_GAP: 'A gap between supervisions',
} as const;

export const DRIFT_DECISION_LABELS = {
  ESCALATE: 'Take it to somebody more senior',
  CHANGE_PLAN: 'Change the plan',
  CHANGE_OWNER: 'Change who does it',
  LEGAL_GATEWAY: 'Take it to the legal gateway',
  ACCEPT_UNTIL: 'Accept it for now, until a date',
} as const;

/** Who raised a challenge (CHL-01). */
export const CHALLENGE_SOURCE_LABELS = {
  IRO: 'Independent reviewing officer',
  CP_CHAIR: 'Child protection conference chair',
  SCHOOL: 'School',
  HEALTH: 'Health',
  POLICE: 'Police',
  LEGAL: 'Legal',
  FAMILY: 'Family',
  CHILD: 'The child',
  OTHER: 'Somebody else',
} as const;

export const CHALLENGE_STAGE_LABELS = {
  INFORMAL: 'Informal',
  STAGE_1_TM: 'Stage 1, team manager',
  STAGE_2_SM: 'Stage 2, service manager',
  STAGE_3_HOS: 'Stage 3, head of service',
  STAGE_4_DCS: 'Stage 4, director',
  CAFCASS: 'Cafcass',
} as const;

/** Days of a child's plan that somebody tells us of and that rules look at. */
export const KEY_DATE_LABELS = {
  LAST_ASSESSMENT: 'Last assessment finished',
  CHRONOLOGY: 'Chronology last brought up to date',
  GENOGRAM: 'Genogram last brought up to date',
  IRO_MONITORED: 'Reviewing officer or chair last looked at the plan',
  LEGAL_ADVICE: 'Last legal advice',
  LEGAL_GATEWAY: 'Last legal gateway panel',
  PLO_LETTER: 'Pre-proceedings letter sent',
  PLO_END: 'Pre-proceedings planned to end',
  NEXT_COURT: 'Next court hearing',
  NEXT_FILING: 'Next filing for court',
  SECOND_REVIEW: "Second cared-for child's review",
  PATHWAY_REVIEW: 'Pathway plan last reviewed',
  ADOPTION_MONITORING: 'Last adoption monitoring meeting',
  NEXT_CONFERENCE: 'Next child protection conference',
  NEXT_CORE_GROUP: 'Next core group',
  ASSESSMENT_DUE: 'Assessment due',
} as const;

export const notDoneCause = codes(NOT_DONE_CAUSE_LABELS);
export const actionSource = codes(ACTION_SOURCE_LABELS);
export const driftFlag = codes(DRIFT_FLAG_LABELS);
export const driftDecision = codes(DRIFT_DECISION_LABELS);
export const challengeSource = codes(CHALLENGE_SOURCE_LABELS);
export const challengeStage = codes(CHALLENGE_STAGE_LABELS);
export const keyDateKind = codes(KEY_DATE_LABELS);

export type NotDoneCause = z.infer<typeof notDoneCause>;
export type ActionSource = z.infer<typeof actionSource>;
export type DriftFlag = z.infer<typeof driftFlag>;
export type DriftDecision = z.infer<typeof driftDecision>;
export type ChallengeSource = z.infer<typeof challengeSource>;
export type ChallengeStage = z.infer<typeof challengeStage>;
export type KeyDateKind = z.infer<typeof keyDateKind>;
