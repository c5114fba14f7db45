import { statementSentence } from '@domain/section/kinds/danger-statements-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';
import type { NumberedStatement, Statements } from './use-statements';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  gone: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** The statement that a goal or a scale belongs to, read back as one sentence. */
export function StatementHeading({ number, statement }: NumberedStatement) {
  const styles = useStyles();
  return (
    <h3 className={styles.sentence}>
      {number}. {statementSentence(statement)}
    </h3>
  );
}

/** `id`: null for what was written of the child's situation as a whole. */
type GoneStatementProps = { readonly id: string | null; readonly statements: Statements };

/** Why a goal or a scale stands here without a statement to go with it. */
export function GoneStatement({ id, statements }: GoneStatementProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const past = statements.past.find(({ statement }) => statement.id === id);
  if (past) return <p className={styles.gone}>No longer a worry: {statementSentence(past.statement)}</p>;
  return (
    <p className={styles.gone}>
      {id === null
        ? fill("Of {child}'s situation as a whole.")
        : fill('The {futureWorry} this belonged to is not in this record any more.')}
    </p>
  );
}
