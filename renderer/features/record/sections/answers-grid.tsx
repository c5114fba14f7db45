import type { FieldAnswers } from '@domain/section/kinds/field-answers';
import { answerTo } from '@domain/section/kinds/field-answers';
import type { TemplateField } from '@domain/template/template-section';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { AnswerField, opensAsList } from '../fields/answer-field';
import { OlderAnswers } from './older-answers';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
  field: { minWidth: 0 },
  whole: { gridColumn: '1 / -1' },
});

const SHORT: ReadonlySet<TemplateField['type']> = new Set(['LINE', 'DATE', 'EVIDENCE']);

function isShort({ type, options }: TemplateField): boolean {
  return SHORT.has(type) || (type === 'CHOICE' && opensAsList(options ?? []));
}

type AnswersGridProps = {
  readonly fields: readonly TemplateField[];
  readonly answers: FieldAnswers;
  readonly onChange: (answers: FieldAnswers) => void;
};

/** The form's own fields, short ones side by side; and whatever was answered in a form that asked something else. */
export function AnswersGrid({ fields, answers, onChange }: AnswersGridProps) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <div key={field.key} className={mergeClasses(styles.field, !isShort(field) && styles.whole)}>
          <AnswerField
            field={field}
            answer={answerTo(answers, field.key)}
            onChange={(answer) => onChange({ ...answers, [field.key]: answer })}
          />
        </div>
      ))}
      <div className={styles.whole}>
        <OlderAnswers fields={fields} answers={answers} />
      </div>
    </div>
  );
}
