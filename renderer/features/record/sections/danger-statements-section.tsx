import {
  type DangerStatement,
  isBlankStatement,
  isLive,
  type StatementStanding,
  statementSentence,
} from '@domain/section/kinds/danger-statements-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { RowList } from '../rows/row-list';
import { StatementLinks } from '../statements/statement-links';
import { WordCount } from '../statements/word-count';
import type { SectionControlProps } from './section-control';

/** What a statement may be long without losing its force (SOS-01), where the form does not say otherwise. */
const ENOUGH_WORDS = 60;
/** More than this are hard to keep in mind (SOS-03). */
const ENOUGH_STATEMENTS = 3;

const STANDING_LABELS: Readonly<Record<StatementStanding, string>> = {
  SAME: 'The same',
  CHANGED: 'Changed',
  NO_LONGER: 'No longer a worry',
};

const BECAUSE_LABELS: Readonly<Record<StatementStanding, string>> = {
  SAME: 'What tells you it is the same?',
  CHANGED: 'What has changed?',
  NO_LONGER: 'What tells you it is no longer a worry?',
};

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  read: { display: 'flex', flexDirection: 'column', gap: '4px' },
  sentence: {
    margin: 0,
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '16px',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

/** What could happen to the child if nothing changes: each worry in its three parts, with its goal and its scale. */
export function DangerStatementsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('DANGER_STATEMENTS', section.key);
  const live = value.statements.filter((each) => isLive(each) && !isBlankStatement(each));
  return (
    <div className={styles.rows}>
      <RowList
        rows={value.statements}
        onChange={(statements) => change({ ...value, statements })}
        makeRow={newStatement}
        words={{
          name: fill('{futureWorry}'),
          removed: fill('A {futureWorry} was removed.'),
          add: fill('Add a {futureWorry}'),
        }}
      >
        {(statement, changeStatement) => (
          <StatementFields
            statement={statement}
            enough={section.guideWords ?? ENOUGH_WORDS}
            onChange={changeStatement}
          />
        )}
      </RowList>
      {live.length > ENOUGH_STATEMENTS ? (
        <p className={styles.quiet}>Three is usually enough. Could two of these be said as one?</p>
      ) : null}
    </div>
  );
}

type StatementPartProps = {
  readonly statement: DangerStatement;
  readonly onChange: (statement: DangerStatement) => void;
};

function StatementFields({ statement, enough, onChange }: StatementPartProps & { readonly enough: number }) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const sentence = statementSentence(statement);
  return (
    <>
      <WordsField
        label="Who is worried?"
        field="who"
        isLarge
        value={statement.who}
        onChange={(who) => onChange({ ...statement, who })}
      />
      <WordsField
        label="About what they have seen or heard"
        field="what"
        isLarge
        value={statement.what}
        onChange={(what) => onChange({ ...statement, what })}
      />
      <WordsField
        label={fill('If nothing changes, what could happen to {child}?')}
        field="couldHappen"
        isLarge
        value={statement.couldHappen}
        onChange={(couldHappen) => onChange({ ...statement, couldHappen })}
      />
      {sentence === '' ? null : (
        <div className={styles.read}>
          <p className={styles.sentence}>{sentence}</p>
          <WordCount text={sentence} enough={enough} />
        </div>
      )}
      <Standing statement={statement} onChange={onChange} />
      {isBlankStatement(statement) ? null : <StatementLinks statement={statement} />}
    </>
  );
}

/** Asked of a statement that was there last time, every time (SOS-04). */
function Standing({ statement, onChange }: StatementPartProps) {
  const { standing, standingBecause, isCarried } = statement;
  if (!isCarried && standing === null) return null;
  return (
    <>
      <ChoiceRow
        label="How does this stand now?"
        field="standing"
        labels={STANDING_LABELS}
        value={standing}
        onChange={(next) => onChange({ ...statement, standing: next })}
      />
      {standing !== null || standingBecause !== '' ? (
        <WordsField
          label={BECAUSE_LABELS[standing ?? 'SAME']}
          field="standingBecause"
          value={standingBecause}
          onChange={(because) => onChange({ ...statement, standingBecause: because })}
        />
      ) : null}
    </>
  );
}

function newStatement(): DangerStatement {
  return {
    ...{ id: crypto.randomUUID(), who: '', what: '', couldHappen: '' },
    ...{ isCarried: false, standing: null, standingBecause: '' },
  };
}
