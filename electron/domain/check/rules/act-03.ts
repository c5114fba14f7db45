import { quoted } from '../../quoted';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { newActions } from '../open-actions';

/** ACT-03, domain brief: every action says what it is for ("so that…"). */
export const act03 = defineRule({
  code: 'ACT-03',
  strength: 'REASON',
  title: 'Every action says so that what',
  finding: 56,
  gaps: (content) =>
    newActions(content)
      .filter(({ action }) => isBlank(action.soThat))
      .map(({ action: { what, who }, place }) => ({
        place: { ...place, field: 'soThat' },
        message: `${isBlank(what) ? who.trim() || 'This action' : quoted(what)}: say what it is for. So that what changes for the child?`,
      })),
});
