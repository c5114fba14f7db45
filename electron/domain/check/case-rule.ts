import type { RecordContent } from '../record/record';
import { defineRule, type Gap } from './define-rule';
import type { CheckContext, Rule } from './finding';

type Gaps = (content: RecordContent, context: CheckContext) => readonly Gap[];

/** A rule of case supervision alone: small forms and notes are not asked about drift, challenge or rhythm. */
export function defineCaseRule(rule: Parameters<typeof defineRule>[0]): Rule {
  return defineRule({ ...rule, gaps: onlyCase(rule.gaps) });
}

export function onlyCase(gaps: Gaps): Gaps {
  return (content, context) => (content.type === 'CASE' ? gaps(content, context) : []);
}
