import type { AskedQuestion } from '@domain/section/kinds/reflection-section';
import { QUESTION_DECK } from '@domain/template/reflection-questions';
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChatBubblesQuestionRegular } from '@fluentui/react-icons/svg/chat-bubbles-question';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';
import { RemovedStrip } from '../../../ui/removed-strip';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { useRows } from '../rows/use-rows';
import { drawQuestion } from './draw-question';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: '12px' },
  card: {
    position: 'relative',
    margin: 0,
    minWidth: 0,
    padding: '12px 48px 12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  question: { margin: 0, fontSize: '16px', lineHeight: '24px' },
  remove: { position: 'absolute', top: '8px', right: '8px' },
  draw: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

const ANY_THEME = '';

type QuestionCardsProps = {
  readonly asked: readonly AskedQuestion[];
  readonly onChange: (asked: AskedQuestion[]) => void;
};

/** "Give me a question" (REF-04): draws one and makes room for an answer. One that is not answered is not printed. */
export function QuestionCards({ asked, onChange }: QuestionCardsProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const rows = useRows(asked, onChange);
  const [theme, setTheme] = useState(ANY_THEME);
  // Those put away count as drawn as well.
  const drawn = useRef(asked.map(({ question }) => question));
  const draw = () => {
    const deck = QUESTION_DECK.map((each) => ({ ...each, questions: each.questions.map(fill) }));
    const chosen = theme === ANY_THEME ? null : theme;
    const question = drawQuestion({ deck, theme: chosen, drawn: drawn.current, chance: Math.random() });
    drawn.current = [...drawn.current, question];
    rows.add({ id: crypto.randomUUID(), question, answer: '' });
  };
  return (
    <div className={styles.cards}>
      {asked.map((card) => (
        <QuestionCard key={card.id} card={card} onChange={rows.change} onRemove={() => rows.remove(card)} />
      ))}
      {rows.removed ? (
        <RemovedStrip key={rows.removed.id} what="The question was put away." onPutBack={rows.putBack} />
      ) : null}
      <div className={styles.draw}>
        <Button data-field="asked" icon={<ChatBubblesQuestionRegular />} onClick={draw}>
          Give me a question
        </Button>
        <Select aria-label="What the question is about" value={theme} onChange={(_event, data) => setTheme(data.value)}>
          <option value={ANY_THEME}>About anything</option>
          {QUESTION_DECK.map((each) => (
            <option key={each.theme} value={each.theme}>
              {each.theme}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

type QuestionCardProps = {
  readonly card: AskedQuestion;
  readonly onChange: (card: AskedQuestion) => void;
  readonly onRemove: () => void;
};

function QuestionCard({ card, onChange, onRemove }: QuestionCardProps) {
  const styles = useStyles();
  return (
    <fieldset aria-label={card.question} className={styles.card} data-row={card.id}>
      <p className={styles.question}>{card.question}</p>
      <WordsField
        label="What we say to that"
        field="answer"
        value={card.answer}
        onChange={(answer) => onChange({ ...card, answer })}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Put this question away"
        onClick={onRemove}
      />
    </fieldset>
  );
}
