import type { Told } from '@domain/story/telling';
import { makeStyles, tokens } from '@fluentui/react-components';
import { StatusMark } from '../../../ui/status-mark';
import { Section } from '../section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { lineHeight: '20px', maxWidth: '100ch', overflowWrap: 'anywhere' },
  decided: { marginLeft: '20px', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});

/** Facts that drift today, each with the last decision on it. It asks nothing: the next supervision does. */
export function ToldList({ told }: { readonly told: readonly Told[] }) {
  const styles = useStyles();
  return (
    <Section title="What the record is telling us">
      {told.length === 0 ? (
        <p>Nothing is drifting today.</p>
      ) : (
        <ul className={styles.list}>
          {told.map(({ flag, subject, fact, decided }) => (
            <li key={`${flag}/${subject}`} className={styles.line}>
              <StatusMark shape="drift">{fact}</StatusMark>
              <div className={styles.decided}>{decided ?? 'No decision on this yet.'}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
