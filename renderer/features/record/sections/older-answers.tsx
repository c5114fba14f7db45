import type { FieldAnswers } from '@domain/section/kinds/field-answers';
import { isBlank } from '@domain/section/words';
import type { TemplateField } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { answerWords } from '../fields/answer-words';

const useStyles = makeStyles({
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  words: { margin: 0, lineHeight: '20px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

type OlderAnswersProps = { readonly fields: readonly TemplateField[]; readonly answers: FieldAnswers };

/** Answers to questions that an earlier version of the form asked: to read; they are kept and printed. */
export function OlderAnswers({ fields, answers }: OlderAnswersProps) {
  const styles = useStyles();
  const known = new Set(fields.map(({ key }) => key));
  const older = Object.entries(answers)
    .filter(([key]) => !known.has(key))
    // Its type is not known any more; a source would read as its code.
    .map(([key, answer]) => ({ key, words: answerWords(answer, 'EVIDENCE') }))
    .filter(({ words }) => !isBlank(words));
  if (older.length === 0) return null;
  return (
    <>
      <p className={styles.label}>Answered in an earlier version of this form. It is kept and printed.</p>
      {older.map(({ key, words }) => (
        <p key={key} className={styles.words}>
          {words}
        </p>
      ))}
    </>
  );
}
