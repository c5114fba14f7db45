import type { Challenge } from '../../challenge/challenge';
import { missingToClose } from '../../challenge/missing-parts';
import { isBlank } from '../../section/words';
import { defineCaseRule } from '../case-rule';
import { challengesOf, isOpen } from '../open-challenges';

/**
 * CHL-03, domain brief: a challenge is closed once something is better for the child, somebody has seen it, and both
 * sides agree that it is.
 */
export const chl03 = defineCaseRule({
  code: 'CHL-03',
  strength: 'HARD',
  title: 'A challenge is closed once something is different for the child',
  finding: 7,
  gaps: (content) =>
    challengesOf(content)
      .filter((each) => !isOpen(each))
      .flatMap(({ challenge, place }) =>
        missingIn(challenge).map(({ field, ask }) => ({
          place: { ...place, field },
          message: `The challenge from ${challenge.raisedBy.trim()} is marked as closed. ${ask}`,
        })),
      ),
});

function missingIn(challenge: Challenge): readonly { readonly field: string; readonly ask: string }[] {
  const parts = missingToClose(challenge);
  return isBlank(challenge.closedBy) ? [...parts, { field: 'closedBy', ask: 'Who agreed to that?' }] : parts;
}
