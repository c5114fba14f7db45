import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ENTRY_HERE_LOOK, ENTRY_LOOK } from '../../ui/entry-look';

const NARROW = '@media (max-width: 1000px)';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    position: 'sticky',
    top: '24px',
    [NARROW]: { position: 'static', display: 'flex', flexWrap: 'wrap', gap: '4px' },
  },
  entry: { ...ENTRY_LOOK, padding: '8px 12px', [NARROW]: { width: 'auto' } },
  here: { ...ENTRY_HERE_LOOK, fontWeight: tokens.fontWeightSemibold },
});

type SideListProps<P extends string> = {
  readonly parts: readonly { readonly part: P; readonly title: string }[];
  /** Null while something is searched for. */
  readonly here: P | null;
  readonly onGo: (part: P) => void;
};

/** The parts of the settings; one of them is shown beside. */
export function SideList<P extends string>({ parts, here, onGo }: SideListProps<P>) {
  const styles = useStyles();
  return (
    <nav aria-label="Parts of the settings">
      <ul className={styles.list}>
        {parts.map(({ part, title }) => (
          <li key={part}>
            <button
              type="button"
              className={mergeClasses(styles.entry, part === here && styles.here)}
              aria-current={part === here ? 'page' : undefined}
              onClick={() => onGo(part)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
