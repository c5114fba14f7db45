import { holidaysWith } from '@domain/calendar/bank-holidays';
import { readCheckSettings } from '@domain/settings/check-settings';
import { storyOf } from '@domain/story/story';
import { tellingOf } from '@domain/story/telling';
import { useMemo } from 'react';
import { useToday } from '../../../desktop/use-today';
import type { PartProps } from '../part-props';
import { Timeline } from './timeline';
import { ToldList } from './told-list';

/** What the record is telling, and the story it is told from; nothing for whoever may not look back. */
export function StoryPart({ page: { child }, story }: PartProps) {
  const today = useToday();
  const read = useMemo(() => {
    if (story === undefined) return null;
    const settings = readCheckSettings(story.settings);
    const context = { child, settings, today, holidays: holidaysWith(settings) };
    return { told: tellingOf(story.history, context), drawn: storyOf(story.history, context) };
  }, [story, child, today]);
  if (read === null) return null;
  return (
    <>
      {read.drawn.rows.length === 0 ? null : <ToldList told={read.told} />}
      <Timeline story={read.drawn} today={today} />
    </>
  );
}
