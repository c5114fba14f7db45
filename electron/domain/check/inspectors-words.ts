/** Where a rule comes from: short quotes of public inspection documents, named so that anybody can look them up. */
type Why = { readonly quote: string; readonly source: string };

const PERMANENCE_VISIT = 'Ofsted focused visit, permanence, July 2022 (seed 000)';
const FRONT_DOOR_VISIT = 'Ofsted focused visit, front door, February 2018 (seed 001)';
const SELF_ASSESSMENT = 'Council self-assessment, 2022 to 2023 (seed 004)';

export const NO_ACTION_PLAN: Why = {
  quote: 'records do not consistently state the agreed action plan or reflections discussed',
  source: PERMANENCE_VISIT,
};
export const NO_TIMESCALES: Why = {
  quote: 'Some appropriate actions to take are identified, but lack timescales.',
  source: FRONT_DOOR_VISIT,
};
export const WHO_AND_WHEN: Why = {
  quote: 'clarity of which tasks will be completed by whom and by when',
  source: SELF_ASSESSMENT,
};
export const REASONS_EVIDENT: Why = {
  quote:
    "Management decision-making and the rationale behind the decisions made are evident on children's electronic records.",
  source: FRONT_DOOR_VISIT,
};
export const VARY_IN_DETAIL: Why = {
  quote: "Case discussions provide updates on children's current situations but vary in detail.",
  source: FRONT_DOOR_VISIT,
};
export const CONSISTENCY: Why = { quote: 'Consistency of recording in case supervision', source: SELF_ASSESSMENT };
export const RECORDING_NEEDS_TO_IMPROVE: Why = {
  quote: 'The recording and impact of supervision needs to improve.',
  source: PERMANENCE_VISIT,
};
