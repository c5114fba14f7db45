import { quoted } from '../../quoted';
import { vagueWording } from '../../text/vague-wording';
import { defineRule, type Gap } from '../define-rule';
import { newActions } from '../open-actions';

/** ACT-04, domain brief: an action does not rest on a word such as "monitor" that nobody can see done. */
export const act04 = defineRule({
  code: 'ACT-04',
  strength: 'WARN',
  title: 'An action says what will be seen',
  finding: 34,
  gaps: (content, { settings }) =>
    newActions(content).flatMap(({ action, place }): Gap[] => {
      const word = vagueWording(action.what, settings.vagueWords);
      if (word === null) return [];
      const message = `${quoted(word)} can mean many things. Who will see what, how often, and what would make us act?`;
      return [{ place: { ...place, field: 'what' }, message }];
    }),
});
