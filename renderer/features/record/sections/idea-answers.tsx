import { ideaStanding, withIdeaAnswer } from '@domain/section/ideas';
import type { Entry } from '@domain/section/kinds/entries-section';
import type { TemplateField } from '@domain/template/template-section';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { AnswersGrid } from './answers-grid';

const useStyles = makeStyles({
  standing: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
    margin: '4px 0 0',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
});

type IdeaAnswersProps = {
  readonly idea: Entry;
  readonly fields: readonly TemplateField[];
  readonly onChange: (idea: Entry) => void;
};

/** An idea as it is written, and what became of it. Whether it is accepted is said over the actions, and not here. */
export function IdeaAnswers({ idea, fields, onChange }: IdeaAnswersProps) {
  const styles = useStyles();
  const { draft } = useRecordDesk();
  const { answer, ...written } = idea.answers;
  const standing = useSyncExternalStore(draft.subscribe, () => ideaStanding(idea, draft.content().sections));
  return (
    <>
      <AnswersGrid
        fields={fields.filter(({ key }) => key !== 'answer')}
        answers={written}
        onChange={(answers) => onChange({ ...idea, answers: answer === undefined ? answers : { ...answers, answer } })}
      />
      {standing === 'ACCEPTED' ? <p className={styles.standing}>Accepted: it stands among the actions.</p> : null}
      {standing === 'NOT_NOW' ? (
        <p className={styles.standing}>
          Not now.
          <Button size="small" appearance="subtle" onClick={() => onChange(withIdeaAnswer(idea, ''))}>
            Offer it again
          </Button>
        </p>
      ) : null}
    </>
  );
}
