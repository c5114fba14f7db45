import { statementSentence } from '../../section/kinds/danger-statements-section';
import { countWords } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { liveStatements } from '../rule-parts';

/**
 * SOS-01, domain brief: a danger statement that is too long loses its impact (seed 003). Counted as it is read back, in
 * one piece. Long is pointed out; very long asks for a reason.
 */
export const sos01 = defineRule({
  code: 'SOS-01',
  strength: 'REASON',
  title: 'Danger statements are short',
  finding: 46,
  gaps: (content, { settings: { dangerWords, dangerWordsMost } }) =>
    liveStatements(content).flatMap(({ section, statement }): Gap[] => {
      const words = countWords(statementSentence(statement));
      if (words <= dangerWords) return [];
      const place = { section, row: statement.id, field: 'what' };
      if (words <= dangerWordsMost) {
        const message = `This statement has ${words} words. Up to ${dangerWords} can be taken in at one reading: what matters most?`;
        return [{ place, strength: 'WARN', message }];
      }
      const message = `This statement has ${words} words, more than ${dangerWordsMost}. Make it shorter, or say why it needs so many.`;
      return [{ place, message }];
    }),
});
