import type { CheckContext, Finding, Rule } from '../check/finding';
import { act00 } from '../check/rules/act-00';
import { act01 } from '../check/rules/act-01';
import { act02 } from '../check/rules/act-02';
import { dec01 } from '../check/rules/dec-01';
import { meta01 } from '../check/rules/meta-01';
import { meta04 } from '../check/rules/meta-04';
import { inRecordShape } from './in-record-shape';
import type { PersonalContent } from './personal';

/** The rules of the recording check that are not about a child, in the order they are read: down the page. */
const RULES: readonly Rule[] = [meta01, meta04, dec01, act00, act01, act02];

/** What is still missing before it can be signed, on a day; children's names are looked for apart (PRV-03). */
export function checkPersonal(content: PersonalContent, context: CheckContext): Finding[] {
  const record = inRecordShape(content);
  return RULES.flatMap((rule) => rule.check(record, context));
}
