import type { Told } from '@domain/story/telling';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { StatusMark } from '../../../ui/status-mark';
import { Section } from '../section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { lineHeight: '20px', maxWidth: '100ch', overflowWrap: 'anywhere' },
  more: { marginTop: '8px' },
  decided: { marginLeft: '20px', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});

/** So many stand above the drawing; with more of them the drawing would be pushed out of sight. */
const SHOWN_AT_FIRST = 6;

/** Facts that drift today, each with the last decision on it. It asks nothing: the next supervision does. */
export function ToldList({ told }: { readonly told: readonly Told[] }) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? told : told.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title="What the record is telling us">
      {told.length === 0 ? (
        <p>Nothing is drifting today.</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ flag, subject, fact, decided }) => (
            <li key={`${flag}/${subject}`} className={styles.line}>
              <StatusMark shape="drift">{fact}</StatusMark>
              <div className={styles.decided}>{decided ?? 'No decision on this yet.'}</div>
            </li>
          ))}
        </ul>
      )}
      {told.length > SHOWN_AT_FIRST ? (
        <Button size="small" className={styles.more} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${String(SHOWN_AT_FIRST)}` : `Show all ${String(told.length)}`}
        </Button>
      ) : null}
    </Section>
  );
}
