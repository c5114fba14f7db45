import { inspectionFinding } from '../findings/findings';
import type { RecordContent } from '../record/record';
import type { CheckContext, DriftKey, Finding, Place, Rule, Strength } from './finding';

/**
 * One thing that is missing, and where to mend it. `strength` where it is weaker than the rule's own; `subject` where
 * the place does not tell it apart from another finding of the same rule; `drift` where a decision on drift answers it.
 */
export type Gap = {
  readonly message: string;
  readonly place: Place;
  readonly strength?: Strength;
  readonly subject?: string;
  readonly drift?: DriftKey;
};

type RuleDefinition = Omit<Rule, 'check' | 'why'> & {
  /** The number of the inspection finding that is the reason for asking. */
  readonly finding: number;
  readonly gaps: (content: RecordContent, context: CheckContext) => readonly Gap[];
};

/** A rule that looks for gaps; each becomes a finding under the rule's own code and strength. */
export function defineRule({ gaps, finding, ...rule }: RuleDefinition): Rule {
  const { code } = rule;
  const findingOf = ({ message, place, strength, subject, drift }: Gap): Finding => ({
    code,
    strength: strength ?? rule.strength,
    message,
    place,
    subject: subject ?? subjectOf(place),
    ...(drift === undefined ? {} : { drift }),
  });
  return {
    ...rule,
    get why() {
      const { quote, source } = inspectionFinding(finding);
      return { finding, quote, source };
    },
    check: (content, context) => gaps(content, context).map(findingOf),
  };
}

function subjectOf({ section, row, field }: Place): string {
  return [section, row, field].filter((part) => part !== undefined).join('/');
}
