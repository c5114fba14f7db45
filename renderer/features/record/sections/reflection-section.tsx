import { REFLECTION_STYLE_LABELS, type ReflectionStyle } from '@domain/lists/practice-lists';
import { emptySection } from '@domain/section/section-kinds';
import { questionsOfStyle } from '@domain/template/reflection-questions';
import type { TemplateSection } from '@domain/template/template-section';
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
        {questionsFor(section, reflection.style).map((question) => (
          <li key={question}>{fill(question)}</li>
        ))}
      </ul>
      <div data-start="">
        <SectionEditor
          section={section.key}
          label={title}
          placeholder="In your own words"
          initial={reflection.initial}
          onTouched={reflection.textTouched}
        />
      </div>
      <QuestionCards asked={reflection.asked} onChange={reflection.setAsked} />
    </div>
  );
}

/** A form that asks in its own words does so in the cycle it opens with; the others come with the program. */
function questionsFor({ prompts, reflectionStyle }: TemplateSection, style: ReflectionStyle): readonly string[] {
  const opensWith = reflectionStyle ?? emptySection('REFLECTION').style;
  return style === opensWith && prompts.length > 0 ? prompts : questionsOfStyle(style);
}
