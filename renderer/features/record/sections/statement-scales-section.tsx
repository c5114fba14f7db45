import type { StatementScale } from '@domain/section/kinds/statement-scales-section';
import { makeStyles } from '@fluentui/react-components';
import { RemovedStrip } from '../../../ui/removed-strip';
import { useSectionValue } from '../draft/use-section-value';
import { useRecordDesk } from '../record-desk-context';
import { useReadyRows } from '../rows/use-ready-rows';
import { useRows } from '../rows/use-rows';
import { readyRatings, useKnownNames } from '../scale/ready-ratings';
import { ScaleCard } from '../statements/scale-card';
import { GoneStatement, StatementHeading } from '../statements/statement-heading';
import { useStatements } from '../statements/use-statements';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({ scales: { display: 'flex', flexDirection: 'column', gap: '16px' } });

const WHOLE = 'whole';

/**
 * A scale for each worry that is still one, or else one for the whole. Each stands ready, and nothing is saved before a
 * person writes in it; whatever else was saved is shown too.
 */
export function StatementScalesSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('STATEMENT_SCALES', section.key);
  const statements = useStatements();
  const ready = useReadyRows((name) => newScale(name === WHOLE ? null : name, readyRatings(section)));
  const withNames = useKnownNames();
  const readyScale = (name: string): StatementScale => {
    const scale = ready(name);
    return { ...scale, ratings: withNames(scale.ratings) };
  };
  const rows = useRows(value.scales, (scales) => change({ ...value, scales }));
  const save = (scale: StatementScale) => {
    if (value.scales.some(({ id }) => id === scale.id)) rows.change(scale);
    else change({ ...value, scales: [...value.scales, scale] });
  };
  const scaleFor = (statement: string | null) =>
    value.scales.find((scale) => scale.statement === statement) ?? readyScale(statement ?? WHOLE);
  const asked = statements.live.map((entry) => ({ entry, scale: scaleFor(entry.statement.id) }));
  const whole = asked.length === 0 ? scaleFor(null) : null;
  const shown = new Set([whole?.id, ...asked.map(({ scale }) => scale.id)]);
  return (
    <div className={styles.scales}>
      {asked.map(({ entry, scale }) => (
        <ScaleCard
          key={scale.id}
          label={fill(`{scale} for {futureWorry} ${String(entry.number)}`)}
          heading={<StatementHeading {...entry} />}
          scale={scale}
          section={section}
          onChange={save}
          onRemove={null}
        />
      ))}
      {whole === null ? null : (
        <ScaleCard
          label={fill('{scale}')}
          heading={null}
          scale={whole}
          section={section}
          onChange={save}
          onRemove={null}
        />
      )}
      {value.scales
        .filter(({ id }) => !shown.has(id))
        .map((scale) => (
          <ScaleCard
            key={scale.id}
            label={fill('Another {scale}')}
            heading={<GoneStatement id={scale.statement} statements={statements} />}
            scale={scale}
            section={section}
            onChange={save}
            onRemove={() => rows.remove(scale)}
          />
        ))}
      {rows.removed ? (
        <RemovedStrip key={rows.removed.id} what="A scale was removed." onPutBack={rows.putBack} />
      ) : null}
    </div>
  );
}

function newScale(statement: string | null, ratings: StatementScale['ratings']): StatementScale {
  return { id: crypto.randomUUID(), statement, zeroMeans: '', tenMeans: '', ratings, whyWeDiffer: '' };
}
