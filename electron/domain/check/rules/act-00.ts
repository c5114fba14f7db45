import { isBlankAction } from '../../section/kinds/actions-section';
import { countWords, isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind, type WrittenSection } from '../record-parts';

const FEWEST_WORDS = 8;

/** ACT-00, domain brief: at least one agreed action, or why none is needed in eight words or more. */
export const act00 = defineRule({
  code: 'ACT-00',
  strength: 'HARD',
  title: 'There is an agreed action, or a reason for none',
  finding: 1,
  gaps: (content) => sectionsOfKind(content, 'ACTIONS').flatMap(gapsOf),
});

function gapsOf(written: WrittenSection<'ACTIONS'>): Gap[] {
  const actions = written.value.actions.filter((action) => !isBlankAction(action));
  if (actions.length === 0) return noActionGaps(written);
  return actions
    .filter(({ what }) => isBlank(what))
    .map(({ id, who }) => ({
      place: { section: written.section.key, row: id, field: 'what' },
      message: isBlank(who) ? 'Say what is to be done in this action.' : `Say what ${who.trim()} will do.`,
    }));
}

function noActionGaps({ section, value }: WrittenSection<'ACTIONS'>): Gap[] {
  const words = countWords(value.noActionReason);
  if (words >= FEWEST_WORDS || (section.need === 'OPTIONAL' && words === 0)) return [];
  if (words === 0) {
    const message = 'Add at least one agreed action, or say why no action is needed.';
    return [{ place: { section: section.key, field: 'add' }, message }];
  }
  const message = `Say a little more about why no action is needed: ${FEWEST_WORDS} words or more, ${words} so far.`;
  return [{ place: { section: section.key, field: 'noActionReason' }, message }];
}
