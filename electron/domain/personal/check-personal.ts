import type { CheckContext, Finding, Rule } from '../check/finding';
import { headerPlace } from '../check/record-parts';
import { act00 } from '../check/rules/act-00';
import { act01 } from '../check/rules/act-01';
import { act02 } from '../check/rules/act-02';
import { dec01 } from '../check/rules/dec-01';
import { meta01 } from '../check/rules/meta-01';
import { meta04 } from '../check/rules/meta-04';
import { tpl01 } from '../check/rules/tpl-01';
import type { RecordContent } from '../record/record';
import type { NameFound } from './child-names-in-text';

/** The rules of the recording check that are not about a child, in the order they are read: down the page. */
const RULES: readonly Rule[] = [meta01, meta04, tpl01, dec01, act00, act01, act02];

/**
 * What is still missing in a personal supervision before it can be signed, on a day, and which children are named in
 * full (PRV-03). `record` is its content in record shape.
 */
export function checkPersonal(
  record: RecordContent,
  named: readonly NameFound[],
  context: CheckContext,
): readonly Finding[] {
  return [...RULES.flatMap((rule) => rule.check(record, context)), ...named.map((found) => toFinding(found, record))];
}

function toFinding({ name, instead, section }: NameFound, record: RecordContent): Finding {
  return {
    code: 'PRV-03',
    strength: 'HARD',
    message: `${name} is named in full. Write “${instead}” instead.`,
    subject: section ?? 'header/present',
    place: section === null ? headerPlace(record, 'present') : { section },
  };
}
