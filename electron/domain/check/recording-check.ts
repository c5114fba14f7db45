import type { RecordContent } from '../record/record';
import type { CheckContext, Finding, Rule } from './finding';
import { act00 } from './rules/act-00';
import { act01 } from './rules/act-01';
import { act02 } from './rules/act-02';
import { add01 } from './rules/add-01';
import { dec01 } from './rules/dec-01';
import { frm01 } from './rules/frm-01';
import { meta01 } from './rules/meta-01';
import { meta02 } from './rules/meta-02';
import { meta03 } from './rules/meta-03';
import { meta04 } from './rules/meta-04';
import { meta05 } from './rules/meta-05';
import { tpl01 } from './rules/tpl-01';

/** Every rule, in the order a person reads the findings: down the page. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  meta01,
  meta02,
  meta03,
  meta04,
  meta05,
  tpl01,
  add01,
  frm01,
  dec01,
  act00,
  act01,
  act02,
];

/**
 * What is still missing in a record, on a day. Looks at the record and never at the worker: no score, no ranking.
 * The same answer while writing and at *Agree and sign*; empty when nothing is missing.
 */
export function checkRecord(content: RecordContent, context: CheckContext): Finding[] {
  return RULES.flatMap((rule) => rule.check(content, context));
}
