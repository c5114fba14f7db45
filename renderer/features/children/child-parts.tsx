import { makeStyles } from '@fluentui/react-components';
import { ActionsTable } from './actions-table';
import { ChallengePart } from './challenge/challenge-part';
import type { ChildTab } from './child-tabs';
import { FactsPart } from './facts/facts-part';
import type { PartProps } from './part-props';
import { RecordsTable } from './records-table';
import { StoryPart } from './story/story-part';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '28px', marginTop: '4px', outlineStyle: 'none' },
});

/** The part of the page that its tab names. */
export function ChildParts({ page, story, tab }: PartProps & { readonly tab: ChildTab }) {
  const styles = useStyles();
  return (
    <div className={styles.part} role="tabpanel" aria-labelledby={`child-tab-${tab}`}>
      <Part page={page} story={story} tab={tab} />
    </div>
  );
}

function Part({ page, story, tab }: PartProps & { readonly tab: ChildTab }) {
  switch (tab) {
    case 'story':
      return (
        <>
          <StoryPart page={page} story={story} />
          <RecordsTable records={page.records} />
        </>
      );
    case 'actions':
      return <ActionsTable actions={page.actions} story={story} />;
    case 'records':
      return <RecordsTable records={page.records} />;
    case 'challenge':
      return <ChallengePart childId={page.child.id} settings={story?.settings} />;
    case 'facts':
      return <FactsPart page={page} story={story} />;
  }
}
