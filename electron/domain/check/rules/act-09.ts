import { counted } from '../../calendar/counted';
import { defineRule, type Gap } from '../define-rule';
import { goingOn, newActions } from '../open-actions';
import { sectionsOfKind } from '../record-parts';

/** ACT-09, domain brief: fewer and better actions. Those that go on from earlier records count too. */
export const act09 = defineRule({
  code: 'ACT-09',
  strength: 'WARN',
  title: 'There are no more actions than a family can follow',
  finding: 42,
  gaps: (content, { settings }): Gap[] => {
    const section = sectionsOfKind(content, 'ACTIONS')[0]?.section.key;
    const count = goingOn(content).length + newActions(content).length;
    if (section === undefined || count <= settings.openActionsMost) return [];
    const message = `There are ${counted(count, 'open action')}. Which can wait or be put together, and which three matter most to the child?`;
    return [{ place: { section }, message }];
  },
});
