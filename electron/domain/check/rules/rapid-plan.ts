/**
 * The key of a plan for one night (domain brief T1b, T4: who does what, until when). It is a safety plan in its shape,
 * and is neither tried out over weeks nor made into a version for the child.
 */
export const RAPID_PLAN = 'rapidSafety';
