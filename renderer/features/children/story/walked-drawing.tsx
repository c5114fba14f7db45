import type { LocalDate } from '@domain/calendar/local-date';
import type { Story } from '@domain/story/story-shapes';
import type { Axis } from '@domain/story/time-axis';
import { type WalkStep, walk } from '@domain/story/walk';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { HIDDEN_LOOK } from '../../../ui/entry-look';
import { useWidth } from '../../../ui/use-width';
import { Drawing } from './drawing';
import { layOut } from './layout';

const STEPS: Readonly<Record<string, WalkStep>> = {
  ArrowLeft: 'BEFORE',
  ArrowRight: 'AFTER',
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  Home: 'FIRST',
  End: 'LAST',
};

const useStyles = makeStyles({
  // What is drawn nowhere stays inside, or the window would scroll as far as it reaches.
  whole: { position: 'relative', minWidth: 0 },
  walked: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // At the foot of the drawing, and of the window while the drawing reaches further down.
  said: {
    position: 'sticky',
    bottom: 0,
    marginTop: '8px',
    minHeight: '20px',
    lineHeight: '20px',
    padding: '8px 0 8px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  waiting: { color: tokens.colorNeutralForeground2 },
  hidden: HIDDEN_LOOK,
});

type Props = { readonly story: Story; readonly axis: Axis; readonly today: LocalDate };

/** The drawing, walked by the arrows or the pointer; what the mark says stands above it and is read out. */
export function WalkedDrawing({ story, axis, today }: Props) {
  const styles = useStyles();
  const hint = useId();
  const [part, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<string | null>(null);
  const layout = useMemo(() => layOut(story, { axis, today, width }), [story, axis, today, width]);
  const rows = layout.rows.map(({ row }) => row);
  const chosen = rows.flatMap(({ marks }) => marks).find(({ key }) => key === at) ?? null;

  const step = (event: KeyboardEvent) => {
    const taken = STEPS[event.key];
    if (taken === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setAt(walk(rows, chosen?.key ?? null, taken));
  };
  return (
    <div className={styles.whole}>
      <div
        ref={part}
        className={styles.walked}
        role="application"
        aria-label="Story, drawn"
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one place for the keyboard, from which the arrows walk the marks
        tabIndex={0}
        onKeyDown={step}
      >
        {width === 0 ? null : (
          <Drawing layout={layout} axis={axis} today={today} chosen={chosen?.key ?? null} onChoose={setAt} />
        )}
      </div>
      <div className={styles.said} role="status">
        {chosen?.sentence ?? <span className={styles.waiting}>Point at a mark, or walk them with the arrow keys.</span>}
      </div>
      <span id={hint} className={styles.hidden}>
        Left and right walk along a row, up and down change the row. “As a table” shows the same in words.
      </span>
    </div>
  );
}
