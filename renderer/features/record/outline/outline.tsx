import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ENTRY_HERE_LOOK, ENTRY_LOOK, HIDDEN_LOOK } from '../../../ui/entry-look';
import { StatusMark, type StatusShape } from '../../../ui/status-mark';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';
import { PROGRESS_WORDS, type Progress, type SectionProgress } from './section-progress';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    ...ENTRY_LOOK,
    padding: '5px 8px 5px 12px',
  },
  here: ENTRY_HERE_LOOK,
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  gaps: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  hidden: HIDDEN_LOOK,
});

const SHAPES: Readonly<Record<Progress, StatusShape>> = { FILLED: 'filled', BEGUN: 'half', EMPTY: 'outline' };

type OutlineProps = {
  readonly progress: readonly SectionProgress[];
  readonly onGo: (section: string) => void;
};

/** The sections, how far each is, and how much the check asks for there. A press goes to it. */
export function Outline({ progress, onGo }: OutlineProps) {
  const styles = useStyles();
  const { fill, here } = useRecordDesk();
  const current = useObserved(here);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entry it looks for is another one when `current` is.
  useEffect(() => keepInSight(list.current?.querySelector('[aria-current]') ?? null), [current]);
  return (
    <ol ref={list} className={styles.list}>
      {progress.map((entry) => (
        <li key={entry.section.key}>
          <button
            type="button"
            className={mergeClasses(styles.entry, current === entry.section.key && styles.here)}
            aria-current={current === entry.section.key ? 'location' : undefined}
            onClick={() => onGo(entry.section.key)}
          >
            <span className={styles.words}>
              <StatusMark shape={SHAPES[entry.progress]}>{fill(entry.section.title)}</StatusMark>
              <span className={styles.hidden}>{`, ${spoken(entry)}`}</span>
            </span>
            {entry.gaps > 0 ? (
              <span className={styles.gaps} aria-hidden="true">
                {entry.gaps}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** How much of what comes before and after stays in sight, in CSS pixels: about one entry. */
const AROUND = 48;

/** Scrolls the outline alone, never the page: where the outline has no scroll bar of its own, nothing moves. */
function keepInSight(entry: Element | null): void {
  const pane = entry?.closest('[data-pane]');
  if (!entry || !pane) return;
  const [inner, outer] = [entry.getBoundingClientRect(), pane.getBoundingClientRect()];
  const above = outer.top + AROUND - inner.top;
  const below = inner.bottom - (outer.bottom - AROUND);
  if (above > 0) pane.scrollTop -= above;
  else if (below > 0) pane.scrollTop += below;
}

function spoken({ progress, gaps }: SectionProgress): string {
  if (gaps === 0) return PROGRESS_WORDS[progress];
  return `${PROGRESS_WORDS[progress]}, ${String(gaps)} ${gaps === 1 ? 'thing' : 'things'} asked for`;
}
