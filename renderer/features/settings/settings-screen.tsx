import { may } from '@domain/access/may';
import { wordsOf } from '@domain/settings/setting-leaves';
import { makeStyles, SearchBox } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { focusSetting } from './fields/back-button';
import { BankHolidaysPart } from './parts/bank-holidays-part';
import { ChangesPart } from './parts/changes-part';
import { IntervalsPart } from './parts/intervals-part';
import { ThresholdsPart } from './parts/thresholds-part';
import { WordListsPart } from './parts/word-lists-part';
import { WordLookPart } from './parts/word-look-part';
import { YouPart } from './parts/you-part';
import { PeoplePart } from './people/people-part';
import { SaveBar } from './save-bar';
import { SearchResults } from './search-results';
import { SettingsContext } from './settings-context';
import { SideList } from './side-list';
import { useSettings } from './use-settings';

const NARROW = '@media (max-width: 1000px)';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 960px)',
    alignItems: 'start',
    gap: '16px 32px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    // What has the focus is never under the bar at the foot.
    '& :is(input, textarea, button)': { scrollMarginBottom: '160px' },
  },
  search: { width: '280px', maxWidth: '100%' },
});

const PARTS = [
  { part: 'YOU', title: 'You and your service', shown: <YouPart /> },
  { part: 'PEOPLE', title: 'People', shown: <PeoplePart /> },
  { part: 'THRESHOLDS', title: 'Thresholds', shown: <ThresholdsPart /> },
  { part: 'INTERVALS', title: 'Intervals by status', shown: <IntervalsPart /> },
  { part: 'WORDS', title: 'Word lists', shown: <WordListsPart /> },
  { part: 'HOLIDAYS', title: 'Bank holidays', shown: <BankHolidaysPart /> },
  { part: 'WORD_LOOK', title: 'Word look', shown: <WordLookPart /> },
  { part: 'CHANGES', title: 'What was changed', shown: <ChangesPart /> },
] as const satisfies readonly { part: string; title: string; shown: ReactNode }[];
type Part = (typeof PARTS)[number]['part'];

/** What a person may set. A social worker has their own part of it; the service's settings are for managers. */
export function SettingsScreen({ opensAt = 'YOU' }: { readonly opensAt?: Part }) {
  const session = useSession();
  if (!may(session.role, 'WRITE_RECORDS'))
    return (
      <Page title="Settings">
        <YouPart />
      </Page>
    );
  return <ManagersSettings opensAt={opensAt} />;
}

function ManagersSettings({ opensAt }: { readonly opensAt: Part }) {
  const styles = useStyles();
  const settings = useSettings();
  const { inHand, failure, saving } = settings;
  const [here, setHere] = useState(opensAt);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const isSearching = query.trim() !== '';
  useEffect(() => {
    if (wanted !== null && focusSetting(wanted)) setWanted(null);
  }, [wanted]);
  const goTo = (path: string) => {
    setQuery('');
    setHere(wordsOf(path)?.part ?? 'THRESHOLDS');
    setWanted(path);
  };
  const save = async () => {
    await settings.save();
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return (
    <Page
      title="Settings"
      actions={
        <SearchBox
          className={styles.search}
          aria-label="Find a setting"
          placeholder="Find a setting"
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      }
    >
      {saving === 'SAVED' ? (
        <MessageStrip intent="success" title="Saved." onDismiss={settings.seen}>
          Records that have already begun keep the settings they were begun with. Everything before is under “What was
          changed”.
        </MessageStrip>
      ) : null}
      {typeof saving === 'object' ? <FailureStrip failure={saving} onTryAgain={save} /> : null}
      {failure ? <FailureStrip failure={failure} onTryAgain={settings.refetch} /> : null}
      <SettingsContext value={inHand}>
        <div className={styles.parts}>
          <SideList
            parts={PARTS}
            here={isSearching ? null : here}
            onGo={(part) => {
              setQuery('');
              setHere(part);
            }}
          />
          <div>{inHand === null ? null : isSearching ? <SearchResults query={query} /> : shownOf(here)}</div>
        </div>
        {inHand !== null && inHand.read.changes.length + inHand.read.problems.size > 0 ? (
          <SaveBar isSaving={saving === 'SAVING'} onSave={save} onGoTo={goTo} onUndoAll={settings.undoAll} />
        ) : null}
      </SettingsContext>
    </Page>
  );
}

function shownOf(here: Part): ReactNode {
  return PARTS.find(({ part }) => part === here)?.shown;
}
