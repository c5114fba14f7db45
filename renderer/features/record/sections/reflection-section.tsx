import { REFLECTION_STYLE_LABELS } from '@domain/lists/practice-lists';
import { questionsOfStyle } from '@domain/template/reflection-questions';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChoiceField } from '../fields/choice-field';
import { useRecordDesk } from '../record-desk-context';
import { SectionEditor } from '../rich-text/section-editor';
import { QuestionCards } from './question-cards';
import type { SectionControlProps } from './section-control';
import { useReflection } from './use-reflection';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  style: { maxWidth: '320px' },
  questions: {
    margin: 0,
    paddingLeft: '20px',
    color: tokens.colorNeutralForeground2,
    lineHeight: '20px',
    maxWidth: '75ch',
  },
});

/** Thinking it through: the questions of a chosen cycle above, the people's own words, and a question from the deck when one is wanted. */
export function ReflectionSection({ section, title }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const reflection = useReflection(section);
  return (
    <div className={styles.section}>
      <div className={styles.style}>
        <ChoiceField
          label="Questions to think along"
          field="style"
          labels={REFLECTION_STYLE_LABELS}
          value={reflection.style}
          onChange={(style) => (style ? reflection.setStyle(style) : undefined)}
        />
      </div>
      <ul className={styles.questions}>
        {questionsOfStyle(reflection.style).map((question) => (
          <li key={question}>{fill(question)}</li>
        ))}
      </ul>
      <div data-start="">
        <SectionEditor
          section={section.key}
          label={title}
          placeholder={section.prompts.map(fill).join(' ')}
          initial={reflection.initial}
          onTouched={reflection.textTouched}
        />
      </div>
      <QuestionCards asked={reflection.asked} onChange={reflection.setAsked} />
    </div>
  );
}
