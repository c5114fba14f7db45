import { makeStyles, tokens } from '@fluentui/react-components';
import { StatusMark, type StatusShape } from '../../ui/status-mark';

const SHAPES: readonly (readonly [StatusShape, string])[] = [
  ['filled', 'Was due'],
  ['half', 'Due soon'],
  ['outline', 'Due later'],
  ['dashed', 'Not discussed yet'],
  ['drift', 'An action drifts'],
  ['flag', 'A challenge is open'],
];

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 20px',
    listStyleType: 'none',
    margin: '0 0 8px',
    padding: 0,
    fontSize: '12px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What the shapes say. */
export function Legend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label="What the shapes say">
      {SHAPES.map(([shape, words]) => (
        <li key={shape}>
          <StatusMark shape={shape}>{words}</StatusMark>
        </li>
      ))}
      <li>No shape: this status asks for no date</li>
    </ul>
  );
}
