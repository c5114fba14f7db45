import type { PublishedVersion } from '@contract/template-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ENTRY_HERE_LOOK, ENTRY_LOOK } from '../../../ui/entry-look';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'block',
    ...ENTRY_LOOK,
    padding: '8px 12px',
  },
  here: ENTRY_HERE_LOOK,
  version: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});

type VersionsListProps = {
  readonly versions: readonly PublishedVersion[];
  readonly shown: number;
  readonly onShow: (version: number) => void;
};

/** The published versions, the newest first: what changed in each, who said so and when. */
export function VersionsList({ versions, shown, onShow }: VersionsListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label="Versions">
      {versions.map(({ version, note, publishedAt, publishedBy }) => (
        <li key={version}>
          <button
            type="button"
            className={mergeClasses(styles.entry, version === shown && styles.here)}
            aria-current={version === shown ? 'true' : undefined}
            onClick={() => onShow(version)}
          >
            <span className={styles.version}>Version {version}</span>
            <span className={styles.note}>{note}</span>
            {publishedAt === null ? null : (
              <span className={styles.quiet}>
                {[publishedBy, formatShortDate(localDateOfInstant(publishedAt))].filter(Boolean).join(', ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
