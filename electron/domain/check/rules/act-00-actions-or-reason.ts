import { emptySection } from '../../section/section-kinds';
import { countWords } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { NO_ACTION_PLAN } from '../inspectors-words';
import { writtenActions } from '../written-actions';
import { sectionsOfKind } from '../written-sections';

/** As many words as say something: "none needed" does not (domain brief 1b). */
export const FEWEST_WORDS_OF_REASON = 8;

/** ACT-00: at least one agreed action, or why none is needed (domain brief 1b). */
export const ACT_00: Rule = {
  code: 'ACT-00',
  strength: 'HARD',
  title: 'Actions, or why none',
  why: NO_ACTION_PLAN,
  check: (content): Gap[] =>
    sectionsOfKind(content, 'ACTIONS', () => emptySection('ACTIONS')).flatMap(({ key, value }) => {
      if (content.type === 'ADDENDUM' || writtenActions(value).length > 0) return [];
      const words = countWords(value.noActionReason);
      if (words >= FEWEST_WORDS_OF_REASON) return [];
      if (words > 0) {
        const message = `Say a little more about why no action is needed: at least ${FEWEST_WORDS_OF_REASON} words.`;
        return [{ message, place: { section: key, field: 'noActionReason' } }];
      }
      return [{ message: 'Agree an action, or say why none is needed.', place: { section: key, field: 'add' } }];
    }),
};
