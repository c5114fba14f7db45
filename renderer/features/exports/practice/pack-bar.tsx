import { counted } from '@domain/calendar/counted';
import { MOST_PRACTICE_RECORDS } from '@domain/export/practice/pack-size';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type PackBarProps = {
  readonly count: number;
  /** True on the way back from the words of a pack. */
  readonly takesFocus: boolean;
  readonly onPack: () => void;
};

/** From ticked records to a practice pack, where there are neither none nor too many. */
export function PackBar({ count, takesFocus, onPack }: PackBarProps) {
  const styles = useStyles();
  const reasonId = useId();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const isReady = count > 0 && count <= MOST_PRACTICE_RECORDS;
  return (
    <div ref={bar} className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        aria-describedby={reasonId}
        onClick={() => (isReady ? onPack() : undefined)}
      >
        {count === 0 ? 'Tick the records for the pack' : `Go on with ${counted(count, 'record')}`}
      </Button>
      <span id={reasonId} className={styles.quiet}>
        {count > MOST_PRACTICE_RECORDS
          ? `A pack holds at most ${String(MOST_PRACTICE_RECORDS)} records. Take away some of the ticks.`
          : 'Next you say which words are names. Nothing is made before that.'}
      </span>
    </div>
  );
}
