import { addMonths, type LocalDate } from '@domain/calendar/local-date';
import type { Story } from '@domain/story/story-shapes';
import { axisOf, STORY_RANGES, type StoryRange } from '@domain/story/time-axis';
import { Field, makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../section';
import { StoryTable } from './story-table';
import { WalkedDrawing } from './walked-drawing';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginBottom: '12px' },
  range: { gridTemplateColumns: 'auto auto', columnGap: '8px' },
});

type Props = { readonly story: Story; readonly today: LocalDate };

/** The story on one axis of time, drawn or as a table, over the time chosen. */
export function Timeline({ story, today }: Props) {
  const styles = useStyles();
  const [range, setRange] = useState<StoryRange>(() => firstRange(story, today));
  const [isTable, setIsTable] = useState(false);
  if (story.rows.length === 0) {
    return (
      <Section title="Story">
        <p>
          The story begins with the first thing that is known: a worker, a home, a status, or a supervision that has
          been agreed. “Record a change” above writes the first one down.
        </p>
      </Section>
    );
  }
  const axis = axisOf(range, story, today);
  return (
    <Section title="Story">
      <div className={styles.tools}>
        <Field label="Show" orientation="horizontal" className={styles.range}>
          <Select value={range} onChange={(_event, { value }) => setRange(value as StoryRange)}>
            {Object.entries(STORY_RANGES)
              .filter(([each]) => each !== 'PLAN' || story.planStart !== null)
              .map(([each, label]) => (
                <option key={each} value={each}>
                  {label}
                </option>
              ))}
          </Select>
        </Field>
        <ToggleButton checked={isTable} onClick={() => setIsTable(!isTable)}>
          As a table
        </ToggleButton>
      </div>
      {isTable ? <StoryTable story={story} axis={axis} /> : <WalkedDrawing story={story} axis={axis} today={today} />}
    </Section>
  );
}

/** A plan of more than a year is shown whole. */
function firstRange({ planStart }: Story, today: LocalDate): StoryRange {
  return planStart !== null && planStart < addMonths(today, -12) ? 'PLAN' : 'YEAR';
}
