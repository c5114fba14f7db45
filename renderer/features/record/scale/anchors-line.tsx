import { makeStyles, tokens } from '@fluentui/react-components';
import type { Anchors } from './use-form-anchors';

const useStyles = makeStyles({
  anchors: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** What the two ends of a scale mean. */
export function AnchorsLine({ zeroMeans, tenMeans }: Anchors) {
  const styles = useStyles();
  return (
    <p className={styles.anchors}>
      10: {withStop(tenMeans)} 0: {withStop(zeroMeans)}
    </p>
  );
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
