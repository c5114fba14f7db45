import { type Template, template } from '@domain/template/template';
import firstVersion from './templates/case-supervision-1.json';
import secondVersion from './templates/case-supervision-2.json';

/** Case supervision as it was first shipped: drafts begun on it, and records sealed on it, must go on being what they were. */
export const FIRST_CASE_SUPERVISION: Template = template.parse(firstVersion);

/** As it was before its challenges and what drifts became things of their own: both are free writing here. */
export const SECOND_CASE_SUPERVISION: Template = template.parse(secondVersion);
