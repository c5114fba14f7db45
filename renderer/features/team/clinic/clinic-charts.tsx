import { type Clinic, PART_LABELS, partByMonth, sharesOfMeasures, sharesOfParts } from '@domain/board/clinic';
import { SPINE, type SpinePart } from '@domain/memory/spine';
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MonthLine } from './month-line';
import { ShareBars } from './share-bars';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '24px 40px',
    alignItems: 'start',
    '@media (max-width: 1500px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  section: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  select: { width: '280px', maxWidth: '100%' },
});

export function ClinicCharts({ clinic: { months } }: { readonly clinic: Clinic }) {
  const styles = useStyles();
  const [part, setPart] = useState<SpinePart>('REFLECTION');
  return (
    <div className={styles.columns}>
      <section aria-labelledby="clinic-parts" className={styles.section}>
        <h2 id="clinic-parts" className={styles.title}>
          Parts of a supervision
        </h2>
        <p className={styles.quiet}>In how many of the records whose form asked for it something was written.</p>
        <ShareBars
          caption="Parts of a supervision, over the whole period"
          what="Part"
          shares={sharesOfParts(months).map(({ part: each, share }) => ({ name: PART_LABELS[each], share }))}
        />
      </section>
      <div className={styles.column}>
        <section aria-labelledby="clinic-months" className={styles.section}>
          <h2 id="clinic-months" className={styles.title}>
            Month by month
          </h2>
          <MonthLine
            caption={`${PART_LABELS[part]}, month by month`}
            points={partByMonth(months, part)}
            choice={
              <Select
                className={styles.select}
                aria-label="Part"
                value={part}
                onChange={(_, { value }) => setPart(value as SpinePart)}
              >
                {SPINE.map((each) => (
                  <option key={each} value={each}>
                    {PART_LABELS[each]}
                  </option>
                ))}
              </Select>
            }
          />
        </section>
        <section aria-labelledby="clinic-measures" className={styles.section}>
          <h2 id="clinic-measures" className={styles.title}>
            Meaningful Measures
          </h2>
          <p className={styles.quiet}>In how many records at least one action was tagged with the measure.</p>
          <ShareBars
            caption="Meaningful Measures, over the whole period"
            what="Measure"
            shares={sharesOfMeasures(months).map(({ measure, share }) => ({
              name: `Meaningful Measure ${String(measure)}`,
              share,
            }))}
          />
        </section>
      </div>
    </div>
  );
}
