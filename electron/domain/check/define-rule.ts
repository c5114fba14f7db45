import { inspectionFinding } from '../findings/findings';
import type { RecordContent } from '../record/record';
import type { CheckContext, Finding, Place, Rule } from './finding';

/** One thing that is missing, and where to mend it. */
export type Gap = { readonly message: string; readonly place: Place };

type RuleDefinition = Omit<Rule, 'check' | 'why'> & {
  /** The number of the inspection finding that is the reason for asking. */
  readonly finding: number;
  readonly gaps: (content: RecordContent, context: CheckContext) => readonly Gap[];
};

/** A rule that looks for gaps; each becomes a finding under the rule's own code and strength. */
export function defineRule({ gaps, finding, ...rule }: RuleDefinition): Rule {
  const { code, strength } = rule;
  const findingOf = ({ message, place }: Gap): Finding => ({ code, strength, message, place });
  return {
    ...rule,
    get why() {
      const { quote, source } = inspectionFinding(finding);
      return { quote, source };
    },
    check: (content, context) => gaps(content, context).map(findingOf),
  };
}
