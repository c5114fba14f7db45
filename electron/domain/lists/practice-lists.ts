import type { z } from 'zod';
import { codes } from './codes';

/** Lists of the work with the child and the family (domain brief 4a). The code is stored; the label is what a person reads. */

/** How a child was heard (CHD-06). */
export const HEARING_METHOD_LABELS = {
  TALKING: 'Talking together',
  THREE_HOUSES: 'Three Houses',
  SAFETY_HOUSE: 'Safety House',
  WIZARD_FAIRY: 'Wizard and Fairy',
  PLAY: 'Playing',
  DRAWING: 'Drawing or making',
  WATCHING: 'Watching and being with them',
  AID: 'A communication aid',
  INTERPRETER: 'With an interpreter',
  WRITING: 'In writing or by message',
  OTHER: 'Another way',
} as const;

export const AGENCY_LABELS = {
  SCHOOL: 'School or nursery',
  HEALTH_VISITOR: 'Health visitor or school nurse',
  HEALTH: 'GP, hospital or midwife',
  MENTAL_HEALTH: 'Mental health service',
  POLICE: 'Police',
  CARER: 'Carer',
  HOUSING: 'Housing',
  PROBATION: 'Probation',
  EARLY_HELP: 'Early help',
  SUBSTANCE: 'Drug and alcohol service',
  YOUTH: 'Youth service',
  ADULT_CARE: "Adults' services",
  OTHER: 'Somebody else',
} as const;

/** The manager's own judgement on pace (DRF-01). */
export const PROGRESS_LABELS = {
  ON_TRACK: 'On track',
  SLOW: 'Slow',
  STUCK: 'Stuck',
  GOING_BACKWARDS: 'Going backwards',
} as const;

/** How we know something (SOS-10). */
export const EVIDENCE_SOURCE_LABELS = {
  CHILD_SAID: 'The child said',
  SEEN_BY_WORKER: 'Seen by a worker',
  PARENT_SAID: 'A parent said',
  FAMILY_NETWORK: 'Family or network said',
  SCHOOL: 'School or nursery',
  HEALTH: 'Health',
  POLICE: 'Police',
  OTHER_AGENCY: 'Another agency',
  RECORDS: 'Earlier records',
  TEST_OR_REPORT: 'A test or report',
} as const;

/** What is part of a child's situation: each may show sections and change questions (TPL-02). */
export const CONCERN_LABELS = {
  DOMESTIC_ABUSE: 'Domestic abuse',
  SUBSTANCE: 'Drugs',
  ALCOHOL: 'Alcohol',
  PARENT_MENTAL_HEALTH: "A parent's mental health",
  PARENT_LEARNING_DISABILITY: "A parent's learning disability",
  CHILD_DISABILITY: "The child's disability",
  EXPLOITATION: 'Exploitation',
  MISSING: 'Going missing',
  HARM_OUTSIDE_HOME: 'Harm outside the home',
  SELF_HARM: 'Self-harm',
  HONOUR_BASED: 'So-called honour-based abuse',
  RADICALISATION: 'Radicalisation',
  HOUSING: 'Housing',
  POVERTY: 'Poverty',
  YOUNG_CARER: 'Young carer',
  EDUCATION: 'Education',
} as const;

/** The cycles a reflection may follow (domain brief, after T1). */
export const REFLECTION_STYLE_LABELS = {
  SIGNS: 'Signs of Safety questions',
  KOLB: 'Experience, feeling, meaning, next step',
  GIBBS: 'Six steps: what happened to next time',
  WHAT: 'What, so what, now what',
} as const;

export const hearingMethod = codes(HEARING_METHOD_LABELS);
export const agency = codes(AGENCY_LABELS);
export const progress = codes(PROGRESS_LABELS);
export const evidenceSource = codes(EVIDENCE_SOURCE_LABELS);
export const concern = codes(CONCERN_LABELS);
export const reflectionStyle = codes(REFLECTION_STYLE_LABELS);

export type HearingMethod = z.infer<typeof hearingMethod>;
export type Agency = z.infer<typeof agency>;
export type Progress = z.infer<typeof progress>;
export type EvidenceSource = z.infer<typeof evidenceSource>;
export type Concern = z.infer<typeof concern>;
export type ReflectionStyle = z.infer<typeof reflectionStyle>;
