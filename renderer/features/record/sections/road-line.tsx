import { formatShortDate } from '@domain/calendar/format-date';
import { isBlankMilestone, type Milestone, milestonesInOrder } from '@domain/section/kinds/trajectory-section';
import { isBlank } from '@domain/section/words';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const DOT = '12px';

const useStyles = makeStyles({
  road: { display: 'flex', flexWrap: 'wrap', rowGap: '16px', fontSize: '12px', lineHeight: '16px' },
  step: {
    position: 'relative',
    flex: '1 1 112px',
    maxWidth: '176px',
    paddingRight: '12px',
    boxSizing: 'border-box',
    // The stretch of road to the next step.
    '::before': {
      content: '""',
      position: 'absolute',
      top: '5px',
      left: 0,
      right: 0,
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child::before': { right: 'auto', width: DOT },
  },
  dot: {
    position: 'relative',
    display: 'block',
    width: DOT,
    height: DOT,
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  when: { display: 'block', marginTop: '4px', fontVariantNumeric: 'tabular-nums' },
  what: {
    display: '-webkit-box',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  whole: { position: 'relative' },
});

/** The steps in the order of their dates, for the eye; and the same order as a list for whoever is read to. */
export function RoadLine({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const styles = useStyles();
  const steps = milestonesInOrder(milestones.filter((each) => !isBlankMilestone(each)));
  if (steps.length < 2) return null;
  return (
    <div className={styles.whole}>
      <ol className={styles.spoken} aria-label="The steps in the order of their dates">
        {steps.map((step) => (
          <li key={step.id}>{`${whenOf(step)}: ${whatOf(step)}${step.reached === 'YES' ? ', reached' : ''}`}</li>
        ))}
      </ol>
      <div className={styles.road} aria-hidden="true">
        {steps.map((step) => (
          <div key={step.id} className={styles.step}>
            <span className={mergeClasses(styles.dot, step.reached === 'YES' && styles.reached)} />
            <span className={styles.when}>{whenOf(step)}</span>
            <span className={styles.what}>{whatOf(step)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function whenOf({ by }: Milestone): string {
  if (by.date !== null) return formatShortDate(by.date);
  return isBlank(by.text) ? 'No date yet' : by.text;
}

function whatOf({ what }: Milestone): string {
  return isBlank(what) ? 'Not said yet' : what;
}
