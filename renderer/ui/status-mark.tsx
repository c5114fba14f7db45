import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// As high as a line, so that the shape stands beside the first line of words that run on.
const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'flex-start', gap: '8px', minWidth: 0, verticalAlign: 'top' },
  shape: { flexShrink: 0, width: '12px', height: '1lh', forcedColorAdjust: 'auto' },
});

export type StatusShape = 'none' | 'outline' | 'half' | 'filled' | 'drift' | 'dashed' | 'flag';

type StatusMarkProps = { readonly shape: StatusShape; readonly children: ReactNode };

/**
 * A status as a word with a shape: due (outline), soon (half), late (filled), never yet (dashed), drift (two
 * chevrons), a challenge (flag). Never colour alone.
 */
export function StatusMark({ shape, children }: StatusMarkProps) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      {shape === 'none' ? null : (
        <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <Shape shape={shape} />
        </svg>
      )}
      <span>{children}</span>
    </span>
  );
}

function Shape({ shape }: { readonly shape: Exclude<StatusShape, 'none'> }) {
  if (shape === 'drift') {
    return <path d="M2 2l4 4-4 4M6.5 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
  if (shape === 'flag') {
    return <path d="M2.5 11.5v-11h7l-2 3 2 3h-7" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
  return (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.75"
        fill={shape === 'filled' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={shape === 'dashed' ? '2.5 2.5' : undefined}
      />
      {shape === 'half' ? <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" /> : null}
    </>
  );
}
