import { type Template, template } from '@domain/template/template';
import firstVersion from './templates/case-supervision-1.json';

/** Case supervision as it was first shipped: drafts begun on it, and records sealed on it, must go on being what they were. */
export const FIRST_CASE_SUPERVISION: Template = template.parse(firstVersion);
