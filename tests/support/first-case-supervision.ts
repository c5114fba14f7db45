import { type Template, template } from '@domain/template/template';
import caseSupervision from './templates/case-supervision-1.json';

/** Case supervision as the first release shipped it: the form of records that were signed before there were others. */
export function firstCaseSupervision(): Template {
  return template.parse(caseSupervision);
}
