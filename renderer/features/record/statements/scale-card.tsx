import type { StatementScale } from '@domain/section/kinds/statement-scales-section';
import type { TemplateSection } from '@domain/template/template-section';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { OwnAnchors } from '../scale/own-anchors';
import { RatingList } from '../scale/rating-list';
import { ScaleTrend } from '../scale/scale-trend';
import { useFormAnchors } from '../scale/use-form-anchors';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: '12px 0 0',
    border: 'none',
    minWidth: 0,
    scrollMarginBlock: '64px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  remove: { alignSelf: 'flex-start', marginLeft: '-8px', color: tokens.colorNeutralForeground2 },
});

type ScaleCardProps = {
  /** What a screen reader calls it: "Safety scale for danger statement 1". */
  readonly label: string;
  readonly heading: ReactNode;
  readonly scale: StatementScale;
  readonly section: TemplateSection;
  readonly onChange: (scale: StatementScale) => void;
  /** Null for a scale that its statement asks for. */
  readonly onRemove: (() => void) | null;
};

/** One scale: what it measures, what its ends mean, how it has moved, and each person's number now. */
export function ScaleCard({ label, heading, scale, section, onChange, onRemove }: ScaleCardProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const form = useFormAnchors(section);
  const lastTime = view.lastTime?.sections[section.key];
  const earlier =
    lastTime?.kind === 'STATEMENT_SCALES'
      ? lastTime.scales.find(({ statement }) => statement === scale.statement)
      : undefined;
  return (
    <fieldset
      className={styles.card}
      aria-label={label}
      data-row={scale.id}
      {...(scale.statement === null ? {} : { 'data-statement': scale.statement })}
    >
      {heading}
      <OwnAnchors
        own={{ zeroMeans: scale.zeroMeans, tenMeans: scale.tenMeans }}
        form={form}
        onChange={(own) => onChange({ ...scale, ...own })}
      />
      <ScaleTrend section={section.key} statement={scale.statement} />
      <RatingList
        ratings={scale.ratings}
        earlier={earlier?.ratings ?? []}
        whyWeDiffer={scale.whyWeDiffer}
        onRatings={(ratings) => onChange({ ...scale, ratings })}
        onWhyWeDiffer={(whyWeDiffer) => onChange({ ...scale, whyWeDiffer })}
      />
      {onRemove === null ? null : (
        <Button className={styles.remove} appearance="subtle" size="small" onClick={onRemove}>
          Remove this scale
        </Button>
      )}
    </fieldset>
  );
}
