import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useObserved } from '../draft/observable';
import type { SectionProgress } from '../outline/section-progress';
import { useRecordDesk } from '../record-desk-context';
import { PanelHeading } from './panel-heading';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  guidance: { margin: '16px 0 0', lineHeight: '20px', whiteSpace: 'pre-line' },
  questions: { margin: 0, paddingLeft: '20px', lineHeight: '20px', '& li': { marginBottom: '8px' } },
});

const WHO_ANSWERS: Readonly<Record<TemplateSection['who'], string>> = {
  SW: 'The social worker answers.',
  TM: 'The manager answers.',
  BOTH: 'Answered together.',
  AUTO: 'Filled in for you.',
};

type QuestionsPanelProps = { readonly progress: readonly SectionProgress[] };

/** The questions of the section the cursor is in, once writing has taken them off the page, and how to write it well. */
export function QuestionsPanel({ progress }: QuestionsPanelProps) {
  const styles = useStyles();
  const { here, fill } = useRecordDesk();
  const current = useObserved(here);
  const entry = progress.find(({ section }) => section.key === current);
  if (!entry) return <p className={styles.quiet}>Put the cursor in a section to see its questions.</p>;
  const { section, words } = entry;
  return (
    <>
      <PanelHeading section={section} note={`${WHO_ANSWERS[section.who]} ${lengthWords(section.guideWords, words)}`} />
      {section.prompts.length === 0 ? (
        <p className={styles.quiet}>No questions here.</p>
      ) : (
        <ul className={styles.questions}>
          {section.prompts.map((prompt) => (
            <li key={prompt}>{fill(prompt)}</li>
          ))}
        </ul>
      )}
      {section.guidance === undefined ? null : <p className={styles.guidance}>{fill(section.guidance)}</p>}
    </>
  );
}

/** A guide, never a limit. */
function lengthWords(guide: number | null, written: number): string {
  if (guide === null) return '';
  return written === 0
    ? `About ${String(guide)} words.`
    : `${String(written)} words so far; about ${String(guide)} is enough.`;
}
