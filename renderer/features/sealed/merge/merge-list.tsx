import type { MergeItem } from '@contract/sealed-calls';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Link } from 'wouter';
import { AnswerView } from '../../../desktop/reading/answer-view';
import { StatusMark } from '../../../ui/status-mark';
import { inOrder, OUTCOME_WORDS, titleOf } from './outcome-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '960px' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, lineHeight: '20px' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px 24px',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sideTitle: { margin: '0 0 8px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  alone: { paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, maxWidth: '68ch' },
  problem: { margin: 0, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  link: { alignSelf: 'flex-start', color: tokens.colorBrandForegroundLink },
});

export type Stands = 'THEIRS' | 'OURS';
export type Choices = ReadonlyMap<MergeItem['answerId'], Stands>;

type MergeListProps = {
  readonly items: readonly MergeItem[];
  /** Whose file it is. */
  readonly from: string;
  readonly choices: Choices;
  /** Absent once they are merged. */
  readonly onChoose?: (answerId: MergeItem['answerId'], stands: Stands) => void;
  /** True once Merge was pressed while a choice is missing. */
  readonly isChecked?: boolean;
};

/** Each answer of a file with what merging does to it; nothing is chosen for anybody. */
export function MergeList(props: MergeListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={`Answers of ${props.from}`}>
      {inOrder(props.items).map((item) => (
        <Item key={item.answerId} item={item} {...props} />
      ))}
    </ol>
  );
}

function Item({ item, from, choices, onChoose, isChecked = false }: MergeListProps & { readonly item: MergeItem }) {
  const styles = useStyles();
  const words = OUTCOME_WORDS[item.outcome];
  const isConflict = item.outcome === 'CONFLICT' && item.ours !== null;
  return (
    <li className={styles.item}>
      <h2 className={styles.title}>{titleOf(item)}</h2>
      <p className={styles.what}>
        <StatusMark shape={words.shape}>
          {words.title}. {onChoose === undefined ? doneWords(item, from, choices) : words.what(from)}
        </StatusMark>
      </p>
      {isConflict ? (
        <BothSides item={item} from={from} />
      ) : (
        <div className={styles.alone}>
          <AnswerView answer={item.theirs} recordId={item.recordId} />
        </div>
      )}
      {isConflict && onChoose !== undefined ? (
        <Choice item={item} from={from} stands={choices.get(item.answerId)} onChoose={onChoose} isChecked={isChecked} />
      ) : null}
      {item.recordId !== null && onChoose === undefined ? (
        <Link href={`/records/${item.recordId}`} className={styles.link}>
          Open the record
        </Link>
      ) : null}
    </li>
  );
}

/** What became of an answer. */
function doneWords(item: MergeItem, from: string, choices: Choices): string {
  const { what, done = what } = OUTCOME_WORDS[item.outcome];
  const stands = choices.get(item.answerId);
  if (item.outcome !== 'CONFLICT' || stands === undefined) return done(from);
  const whose = stands === 'THEIRS' ? `${from}’s answer` : 'What was recorded here';
  return `${whose} stands. The other is kept beside it.`;
}

function BothSides({ item, from }: { readonly item: MergeItem; readonly from: string }) {
  const styles = useStyles();
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <h3 className={styles.sideTitle}>In the file, from {from}</h3>
        <AnswerView answer={item.theirs} recordId={item.recordId} />
      </div>
      <div className={styles.side}>
        <h3 className={styles.sideTitle}>Recorded here</h3>
        {item.ours === null ? null : <AnswerView answer={item.ours} recordId={item.recordId} />}
      </div>
    </div>
  );
}

type ChoiceProps = {
  readonly item: MergeItem;
  readonly from: string;
  readonly stands: Stands | undefined;
  readonly onChoose: NonNullable<MergeListProps['onChoose']>;
  readonly isChecked: boolean;
};

function Choice({ item, from, stands, onChoose, isChecked }: ChoiceProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div data-choice={stands === undefined ? 'missing' : 'made'}>
      <p id={labelId} className={styles.what}>
        Which one stands?
      </p>
      <RadioGroup
        aria-labelledby={labelId}
        layout="horizontal"
        value={stands ?? ''}
        onChange={(_, { value }) => onChoose(item.answerId, value === 'THEIRS' ? 'THEIRS' : 'OURS')}
      >
        <Radio value="THEIRS" label={`${from}’s, from the file`} />
        <Radio value="OURS" label="The one recorded here" />
      </RadioGroup>
      {isChecked && stands === undefined ? (
        <p className={styles.problem} role="alert">
          Choose one of the two. The other is kept beside it.
        </p>
      ) : null}
    </div>
  );
}
