import { DEMO_CHILDREN } from '@domain/template/demo-children';
import type { TemplateFault } from '@domain/template/template-fault';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplatePreviews } from '../template-previews';
import { CoveragePanel } from './coverage-panel';
import { PreviewPanel } from './preview-panel';
import { ProblemsPanel } from './problems-panel';

export type BesideTab = 'WRITTEN' | 'PRINTED' | 'FINDINGS' | 'PROBLEMS';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  tabs: { flexShrink: 0, flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0 },
  scrolling: { overflowY: 'auto' },
});

type BesideProps = {
  readonly tab: BesideTab;
  readonly onTab: (tab: BesideTab) => void;
  readonly previews: TemplatePreviews;
  readonly faults: readonly TemplateFault[];
  readonly onGo: (place: { readonly section: string | null; readonly part: string | null }) => void;
};

/** Beside the form: how it is written in, how it prints, what it answers, and what stands in its way. */
export function Beside({ tab, onTab, previews, faults, onGo }: BesideProps) {
  const styles = useStyles();
  const [child, setChild] = useState(DEMO_CHILDREN[0]);
  const isPreview = tab === 'WRITTEN' || tab === 'PRINTED';
  return (
    <div className={styles.side}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => onTab(TABS.find((each) => each === value) ?? tab)}
      >
        {TABS.map((each) => (
          <Tab key={each} value={each} id={`form-tab-${each}`} aria-controls="form-side-panel">
            {each === 'PROBLEMS' && faults.length > 0 ? `${WORDS[each]} ${String(faults.length)}` : WORDS[each]}
          </Tab>
        ))}
      </TabList>
      <div
        className={isPreview ? styles.panel : `${styles.panel} ${styles.scrolling}`}
        role="tabpanel"
        id="form-side-panel"
        aria-labelledby={`form-tab-${tab}`}
        {...(isPreview ? {} : REACHABLE)}
      >
        {isPreview ? (
          <PreviewPanel
            key={tab}
            previews={previews}
            as={tab === 'WRITTEN' ? 'Writing' : 'Paper'}
            child={child}
            onChild={setChild}
          />
        ) : null}
        {tab === 'FINDINGS' ? <CoveragePanel onGo={(section) => onGo({ section, part: null })} /> : null}
        {tab === 'PROBLEMS' ? <ProblemsPanel faults={faults} onGo={onGo} /> : null}
      </div>
    </div>
  );
}

/** A panel that scrolls must be reachable by keyboard even when nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

const TABS: readonly BesideTab[] = ['WRITTEN', 'PRINTED', 'FINDINGS', 'PROBLEMS'];

const WORDS: Readonly<Record<BesideTab, string>> = {
  WRITTEN: 'As it is written',
  PRINTED: 'As it prints',
  FINDINGS: 'Findings',
  PROBLEMS: 'Problems',
};
