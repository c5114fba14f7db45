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

/** The part that an address names; the story for every other address. */
export function tabNamed(name: string): ChildTab {
  return (Object.keys(CHILD_TABS) as ChildTab[]).find((tab) => tab === name) ?? 'story';
}

const useStyles = makeStyles({ list: { marginLeft: '-8px', flexWrap: 'wrap' } });

type Props = {
  readonly childId: ChildId;
  readonly tab: ChildTab;
  /** How many wait in a part, said beside its name; 0 says nothing. */
  readonly counts: Readonly<Partial<Record<ChildTab, number>>>;
};

/** One part at a time; the address keeps which, so that coming back comes back to it. */
export function ChildTabs({ childId, tab, counts }: Props) {
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
      {Object.entries(CHILD_TABS).map(([each, label]) => {
        const count = counts[each as ChildTab] ?? 0;
        return (
          <Tab key={each} value={each} id={`child-tab-${each}`}>
            {count === 0 ? label : `${label} (${String(count)})`}
          </Tab>
        );
      })}
    </TabList>
  );
}
