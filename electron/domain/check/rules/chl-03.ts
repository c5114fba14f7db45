import { missingToClose } from '../../challenge/missing-parts';
import { defineCaseRule } from '../case-rule';
import { challengesOf, isOpen } from '../open-challenges';

/** CHL-03, domain brief: a challenge is closed once something is better for the child, and somebody has seen it. */
export const chl03 = defineCaseRule({
  code: 'CHL-03',
  strength: 'HARD',
  title: 'A challenge is closed once something is different for the child',
  finding: 7,
  gaps: (content) =>
    challengesOf(content)
      .filter((each) => !isOpen(each))
      .flatMap(({ challenge, place }) =>
        missingToClose(challenge).map(({ field, ask }) => ({
          place: { ...place, field },
          message: `The challenge from ${challenge.raisedBy.trim()} is marked as closed. ${ask}`,
        })),
      ),
});
