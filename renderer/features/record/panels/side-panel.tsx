import type { Finding } from '@domain/check/finding';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckPanel } from '../check/check-panel';
import { countAsked } from '../check/run-check';
import type { SectionProgress } from '../outline/section-progress';
import { LastTimePanel } from './last-time-panel';
import { QuestionsPanel } from './questions-panel';

export type SideTab = 'LAST_TIME' | 'CHECK' | 'QUESTIONS';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollbarWidth: 'thin', padding: '16px' },
});

type SidePanelProps = {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly answered: readonly AnsweredFinding[];
  readonly progress: readonly SectionProgress[];
  readonly onGo: (finding: Finding) => void;
};

/** Beside you: what was written last time, what is still asked, and the questions of the section. */
export function SidePanel({ tab, onTab, answered, progress, onGo }: SidePanelProps) {
  const styles = useStyles();
  const asked = countAsked(answered);
  return (
    <div className={styles.side}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => onTab(TABS.find((each) => each === value) ?? tab)}
      >
        <Tab value="LAST_TIME" id="record-tab-LAST_TIME" aria-controls="record-side-panel">
          Last time
        </Tab>
        <Tab value="CHECK" id="record-tab-CHECK" aria-controls="record-side-panel">
          {asked === 0 ? 'Check' : `Check ${String(asked)}`}
        </Tab>
        <Tab value="QUESTIONS" id="record-tab-QUESTIONS" aria-controls="record-side-panel">
          Questions
        </Tab>
      </TabList>
      <div
        className={styles.panel}
        role="tabpanel"
        id="record-side-panel"
        aria-labelledby={`record-tab-${tab}`}
        {...REACHABLE}
      >
        {tab === 'LAST_TIME' ? <LastTimePanel /> : null}
        {tab === 'CHECK' ? <CheckPanel answered={answered} onGo={onGo} /> : null}
        {tab === 'QUESTIONS' ? <QuestionsPanel progress={progress} /> : null}
      </div>
    </div>
  );
}

/** A panel that scrolls must be reachable by keyboard even when nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

const TABS: readonly SideTab[] = ['LAST_TIME', 'CHECK', 'QUESTIONS'];
