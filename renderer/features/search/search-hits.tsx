import type { SearchHit } from '@contract/child-calls';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { excerptParts } from './excerpt-parts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px' },
  hit: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    gap: '0 16px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorStrokeFocus2}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  kind: { color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { gridColumn: '2', color: tokens.colorNeutralForeground2, lineHeight: '20px', overflowWrap: 'anywhere' },
  found: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
});

type SearchHitsProps = {
  readonly listId: string;
  readonly hits: readonly SearchHit[];
  readonly chosen: number;
  readonly onOpen: (hit: SearchHit) => void;
};

/** What was found. The focus stays in the search box; the chosen line follows the arrows. */
export function SearchHits({ listId, hits, chosen, onOpen }: SearchHitsProps) {
  const styles = useStyles();
  useEffect(() => {
    document.getElementById(`${listId}-${chosen}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [listId, chosen]);
  return (
    <div role="listbox" id={listId} aria-label="Found" className={styles.list}>
      {hits.map((hit, index) => (
        <div
          key={keyOf(hit)}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={mergeClasses(styles.hit, index === chosen && styles.chosen)}
          onClick={() => onOpen(hit)}
          onKeyDown={(event) => (event.key === 'Enter' ? onOpen(hit) : undefined)}
        >
          <span className={styles.kind}>{hit.kind === 'CHILD' ? 'Child' : 'Record'}</span>
          <span className={styles.title}>{hit.title}</span>
          <span className={styles.detail}>
            {hit.kind === 'CHILD' ? hit.detail : <Excerpt text={hit.excerpt} className={styles.found} />}
          </span>
        </div>
      ))}
    </div>
  );
}

function Excerpt({ text, className }: { readonly text: string; readonly className: string }) {
  return excerptParts(text).map(({ start, words, isFound }) =>
    isFound ? (
      <mark key={start} className={className}>
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  );
}

function keyOf(hit: SearchHit): string {
  return hit.kind === 'CHILD' ? `child ${hit.childId}` : `record ${hit.recordId}`;
}
