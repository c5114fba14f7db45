import { missingToRaise } from '../../challenge/missing-parts';
import { defineCaseRule } from '../case-rule';
import { challengesOf } from '../open-challenges';

/** CHL-01, domain brief: a challenge says what it is about and what it could mean for the child. */
export const chl01 = defineCaseRule({
  code: 'CHL-01',
  strength: 'HARD',
  title: 'A challenge can be understood by itself',
  finding: 71,
  gaps: (content) =>
    challengesOf(content).flatMap(({ challenge, place }) =>
      missingToRaise(challenge).map(({ field, ask }) => ({
        place: { ...place, field },
        message: `${challenge.raisedBy.trim() || 'Somebody'} raised a challenge. ${ask}`,
      })),
    ),
});
