import type { CaseStatus } from '../lists/case-lists';
import type { LabelSet, Template } from './template';

/** The words for a child of this status; the template's first set while the status is not known or named by none. */
export function labelSetFor(template: Template, status: CaseStatus | null): LabelSet {
  const [first] = template.labelSets;
  const fitting = template.labelSets.find((set) => status !== null && set.usedFor.includes(status));
  const labelSet = fitting ?? first;
  if (labelSet === undefined) throw new Error('A template has no label set');
  return labelSet;
}

/** The words of a label set that a text may hold. */
export type LabelWords = Pick<LabelSet, 'futureWorry' | 'goal' | 'scale'>;

const SLOT = /\{(child|futureWorry|goal|scale)\}/g;
const BEGINS_A_SENTENCE = /(?:^|[.?!:]\s+)$/;

/**
 * A template's text with `{child}` (forename; "the child" where there is none), `{futureWorry}`, `{goal}` and
 * `{scale}` filled in. Label words begin with a small letter inside a sentence and a capital at its start.
 * Anything else in braces stays as it was written.
 */
export function fillWords(text: string, words: { child: string; labelSet: LabelWords }): string {
  const forename = words.child.trim();
  const { futureWorry, goal, scale } = words.labelSet;
  const filledBy: Record<string, string> = { child: 'the child', futureWorry, goal, scale };
  return text.replace(SLOT, (_slot, name: string, offset: number) => {
    if (name === 'child' && forename !== '') return forename;
    const beginsSentence = BEGINS_A_SENTENCE.test(text.slice(0, offset));
    return withInitial(filledBy[name] ?? '', beginsSentence ? 'toUpperCase' : 'toLowerCase');
  });
}

function withInitial(text: string, change: 'toLowerCase' | 'toUpperCase'): string {
  return `${text.charAt(0)[change]()}${text.slice(1)}`;
}
