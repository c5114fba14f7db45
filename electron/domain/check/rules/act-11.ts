import { counted } from '../../calendar/counted';
import { quoted } from '../../quoted';
import { countWords } from '../../section/words';
import { defineRule } from '../define-rule';
import { answeredActions } from '../open-actions';

/** ACT-11, domain brief: done is not the end. What difference did it make? */
export const act11 = defineRule({
  code: 'ACT-11',
  strength: 'REASON',
  title: 'What is done says what difference it made',
  finding: 86,
  gaps: (content, { settings }) =>
    answeredActions(content)
      .filter(({ answer }) => answer?.result === 'DONE' && countWords(answer.note) < settings.differenceWords)
      .map(({ action, place }) => ({
        place: { ...place, field: 'note' },
        message: `${quoted(action.what)} is done. What difference did it make? Say it in ${counted(settings.differenceWords, 'word')} or more.`,
      })),
});
