import type { Entry } from './kinds/entries-section';
import { answerTo } from './kinds/field-answers';
import type { SectionValue } from './section-values';

/**
 * What a group offers, in a section of entries with this key: `who` and `what`, and `answer` as the manager gave it. An
 * idea is no action: it is never live, never carried and never printed among what was agreed, until the manager accepts
 * it (domain brief T3).
 */
export const IDEAS_SECTION = 'ideas';
export const ACCEPTED = 'Accepted';
export const NOT_NOW = 'Not now';
const NOT_DECIDED = 'Not decided';

export type IdeaStanding = 'OPEN' | 'ACCEPTED' | 'NOT_NOW';

/**
 * Accepted is what has become an action, which keeps the idea's own identifier; so an action that is taken out again
 * leaves an open idea behind and not a promise nobody keeps.
 */
export function ideaStanding(idea: Entry, sections: Readonly<Record<string, SectionValue>>): IdeaStanding {
  const isAction = Object.values(sections).some(
    (value) => value.kind === 'ACTIONS' && value.actions.some(({ id }) => id === idea.id),
  );
  if (isAction) return 'ACCEPTED';
  return answerTo(idea.answers, 'answer').text === NOT_NOW ? 'NOT_NOW' : 'OPEN';
}

export function withIdeaAnswer(idea: Entry, text: string): Entry {
  return { ...idea, answers: { ...idea.answers, answer: { date: null, text } } };
}

const STANDING_WORDS: { readonly [S in IdeaStanding]: string } = {
  OPEN: NOT_DECIDED,
  ACCEPTED,
  NOT_NOW,
};

/** The ideas as they are printed: each with what became of it, whatever was kept beside it. */
export function ideasAsDecided(
  ideas: readonly Entry[],
  sections: Readonly<Record<string, SectionValue>>,
): readonly Entry[] {
  return ideas.map((idea) => withIdeaAnswer(idea, STANDING_WORDS[ideaStanding(idea, sections)]));
}
