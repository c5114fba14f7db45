import type { Session } from '@contract/vault-calls';
import { may } from '@domain/access/may';
import type { ChildId } from '@domain/identifiers';
import { makeStyles, type SelectTabEventHandler, Tab, TabList } from '@fluentui/react-components';
import { useLocation } from 'wouter';

/** The parts of a child's page, as they stand in its address. */
export const CHILD_TABS = {
  story: 'Story',
  actions: 'Actions',
  records: 'Records',
  challenge: 'Challenge',
  facts: 'Facts',
} as const;
export type ChildTab = keyof typeof CHILD_TABS;

/**
 * The parts there are for this person. Only who writes records may look back over them; a worker's own copy holds no
 * challenges, because none comes in a file.
 */
export function tabsFor({ role, storeKind }: Pick<Session, 'role' | 'storeKind'>): readonly ChildTab[] {
  const all = Object.keys(CHILD_TABS) as ChildTab[];
  return all
    .filter((tab) => tab !== 'story' || may(role, 'WRITE_RECORDS'))
    .filter((tab) => tab !== 'challenge' || storeKind === 'TEAM');
}

/** The part that an address names; for every other address the story, or the records where there is none. */
export function tabNamed(name: string, tabs: readonly ChildTab[]): ChildTab {
  return tabs.find((tab) => tab === name) ?? (tabs.includes('story') ? 'story' : 'records');
}

const useStyles = makeStyles({ list: { marginLeft: '-8px', flexWrap: 'wrap' } });

type Props = {
  readonly childId: ChildId;
  readonly tab: ChildTab;
  readonly tabs: readonly ChildTab[];
  /** How many wait in a part, said beside its name; 0 says nothing. */
  readonly counts: Readonly<Partial<Record<ChildTab, number>>>;
};

/** One part at a time; the address keeps which, so that coming back comes back to it. */
export function ChildTabs({ childId, tab, tabs, counts }: Props) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const choose: SelectTabEventHandler = (_event, { value }) =>
    navigate(`/children/${childId}/${String(value)}`, { replace: true });
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={tab}
      onTabSelect={choose}
      aria-label="Parts of this page"
    >
      {tabs.map((each) => {
        const count = counts[each] ?? 0;
        const label = CHILD_TABS[each];
        return (
          <Tab key={each} value={each} id={`child-tab-${each}`}>
            {count === 0 ? label : `${label} (${String(count)})`}
          </Tab>
        );
      })}
    </TabList>
  );
}
