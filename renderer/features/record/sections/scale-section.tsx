import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { useRecordDesk } from '../record-desk-context';
import { AnchorsLine } from '../scale/anchors-line';
import { RatingList } from '../scale/rating-list';
import { readyRatings, useKnownNames } from '../scale/ready-ratings';
import { ScaleTrend } from '../scale/scale-trend';
import { useFormAnchors } from '../scale/use-form-anchors';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({ scale: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** Each person's number from 0 to 10 and what makes it that high. Those the form asks stand ready. */
export function ScaleSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const anchors = useFormAnchors(section);
  const [value, change] = useSectionValue('SCALE', section.key);
  const [ready] = useState(() => readyRatings(section));
  const withNames = useKnownNames();
  const lastTime = view.lastTime?.sections[section.key];
  return (
    <div className={styles.scale}>
      <AnchorsLine {...anchors} />
      <ScaleTrend section={section.key} statement={null} />
      <RatingList
        ratings={value.ratings.length > 0 ? value.ratings : withNames(ready)}
        earlier={lastTime?.kind === 'SCALE' ? lastTime.ratings : []}
        whyWeDiffer={value.whyWeDiffer}
        onRatings={(ratings) => change({ ...value, ratings })}
        onWhyWeDiffer={(whyWeDiffer) => change({ ...value, whyWeDiffer })}
      />
    </div>
  );
}
