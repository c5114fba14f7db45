import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Part } from './part';
import { useReviewDesk, useReviewWords } from './review-desk-context';
import { type AnswerKind, type Missing, PLACES, stillMissing } from './still-missing';
import { WordsBox } from './words-box';

const useStyles = makeStyles({
  missing: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px', lineHeight: '20px' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  send: { alignSelf: 'flex-start' },
});

export const KIND_LABELS: Readonly<Record<AnswerKind, string>> = {
  AGREES: 'Agree: this is a fair record',
  AGREES_WITH_COMMENT: 'Agree, with a comment',
  DISAGREES: 'Please change: I see it differently',
};
const KINDS: readonly AnswerKind[] = ['AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES'];
const COMMENT_LABELS: Readonly<Record<AnswerKind, string>> = {
  AGREES: 'What you wrote to the record as a whole',
  AGREES_WITH_COMMENT: 'Your comment',
  DISAGREES: 'What should change, and how you see it',
};

type SendPartProps = {
  readonly kind: AnswerKind | null;
  readonly onKind: (kind: AnswerKind | null) => void;
  readonly isSentBefore: boolean;
  /** Once sending was tried: what is missing is listed, until nothing is. */
  readonly isAsking: boolean;
  readonly onSend: () => void;
  readonly onGo: (missing: Missing) => void;
};

/** The answer to the record as a whole, what it still lacks, and the button that sends it. */
export function SendPart({ kind, onKind, isSentBefore, isAsking, onSend, onGo }: SendPartProps) {
  const styles = useStyles();
  const { draft, actions, manager } = useReviewDesk();
  const words = useReviewWords();
  const missing = stillMissing(words, { kind, actions });
  const asksComment = kind !== null && (kind !== 'AGREES' || words.comment !== '');
  return (
    <Part title="The record as a whole">
      <Field label="Is this a fair record?" data-place={PLACES.kind}>
        <RadioGroup
          value={kind ?? ''}
          onChange={(_event, { value }) => onKind(KINDS.find((each) => each === value) ?? null)}
        >
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={KIND_LABELS[each]} />
          ))}
        </RadioGroup>
      </Field>
      {asksComment || (kind === null && words.comment !== '') ? (
        <WordsBox
          label={COMMENT_LABELS[kind ?? 'AGREES']}
          place={PLACES.comment}
          value={words.comment}
          onChange={(comment) => draft.write({ comment })}
        />
      ) : null}
      {isAsking && missing.length > 0 ? <MissingList missing={missing} onGo={onGo} /> : null}
      <Button
        appearance="primary"
        className={styles.send}
        aria-keyshortcuts="Control+Enter"
        title="Send (Ctrl+Enter)"
        onClick={onSend}
      >
        {isSentBefore ? 'Send the changed answer' : 'Send my answer'}
      </Button>
      <p className={styles.quiet}>
        {manager} reads it beside each action. You can change it until the record is signed.
      </p>
    </Part>
  );
}

function MissingList({ missing, onGo }: { readonly missing: readonly Missing[] } & Pick<SendPartProps, 'onGo'>) {
  const styles = useStyles();
  return (
    <div role="status">
      <p className={styles.quiet}>Before it can be sent:</p>
      <ul className={styles.missing} aria-label="Still to answer">
        {missing.map((each) => (
          <li key={each.key}>
            {each.sentence}{' '}
            <Button size="small" aria-label={`Go there: ${each.sentence}`} onClick={() => onGo(each)}>
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
