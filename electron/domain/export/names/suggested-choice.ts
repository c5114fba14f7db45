import { unreachable } from '../../unreachable';
import type { NameChoice } from '../name-choice';
import type { NameRelation } from './likely-meant';

/**
 * What is suggested about a child who is named, never more than that: a person decides each time (EXP-02). A brother or
 * sister is no stranger to this child, who may read the record one day and could not follow it in initials; but what is
 * said of them is about another person, so it is marked for whoever prepares the file when it is asked for (domain
 * brief 3d: the app marks, people decide). Any other child may be unknown to this one, and their name on this file
 * tells whoever reads it what it has no need to say.
 */
export function suggestedChoice(relation: NameRelation): NameChoice {
  switch (relation) {
    case 'SAME_FAMILY':
    case 'SAME_SESSION':
      return 'MARK';
    case 'SAME_SURNAME':
    case 'OTHER':
      return 'INITIALS';
    default:
      return unreachable(relation);
  }
}
