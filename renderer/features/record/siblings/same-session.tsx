import { RECORD_STATE_LABELS } from '@domain/record/record';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../../../desktop/use-answer';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 6px',
    margin: 0,
    paddingLeft: '12px',
    lineHeight: '20px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** Which records of brothers and sisters come from the same session, as far as this person may read them (META-02). */
export function SameSession() {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { answer } = useAnswer('siblings:records', { recordId: view.content.id });
  if (answer === undefined || answer.length === 0) return null;
  return (
    <p className={styles.note}>
      <span>From the same session:</span>
      {answer.map(({ id, childName, state }, index) => (
        <span key={id}>
          <Link inline href={`#/records/${id}`}>
            {childName}
          </Link>
          {` (${RECORD_STATE_LABELS[state].toLowerCase()})${index === answer.length - 1 ? '.' : ','}`}
        </span>
      ))}
      <span>Each child’s own fields are written for each.</span>
    </p>
  );
}
