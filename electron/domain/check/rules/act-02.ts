import { quoted } from '../../quoted';
import type { DraftAction } from '../../section/kinds/actions-section';
import { isBlankAction } from '../../section/kinds/actions-section';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { type Owner, readOwner } from '../owner-names';
import { sectionsOfKind } from '../record-parts';

/** ACT-02, domain brief: each action belongs to one named person, who may be family. */
export const act02 = defineRule({
  code: 'ACT-02',
  strength: 'HARD',
  title: 'Every action has one named person',
  finding: 79,
  gaps: (content) =>
    sectionsOfKind(content, 'ACTIONS').flatMap(({ section, value }) =>
      value.actions
        .filter((action) => !isBlankAction(action))
        .flatMap((action): Gap[] => {
          const message = messageFor(action, readOwner(action.who));
          return message === null ? [] : [{ message, place: { section: section.key, row: action.id, field: 'who' } }];
        }),
    ),
});

function messageFor({ who, what }: DraftAction, owner: Owner): string | null {
  if (owner.kind === 'ONE_PERSON') return null;
  if (owner.kind === 'SEVERAL_PEOPLE') {
    return `${quoted(who)} is more than one person. Name the one who will see that it is done, or make it two actions.`;
  }
  if (!isBlank(who)) return `${quoted(who)} does not say which person. Write a name, and their part beside it.`;
  return isBlank(what) ? 'Say who will do this. Write a name.' : `Say who will do this: ${quoted(what)}`;
}
