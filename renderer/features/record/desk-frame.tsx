import { hasDecided } from '@domain/check/begun-answers';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { withDriftPart } from '@domain/template/drift-part';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type FocusEvent, type ReactNode, useMemo, useState } from 'react';
import type { Saving } from '../../desktop/use-autosave';
import { openFindings } from './check/run-check';
import { AnsweredContext } from './check/use-answers';
import { DeskBar } from './desk-bar';
import { useObserved } from './draft/observable';
import { placeToGo, whereMended } from './drift/place-of-drift';
import { sectionOf } from './go-to-place';
import { Outline } from './outline/outline';
import { progressOf } from './outline/section-progress';
import { SidePanel, type SideTab } from './panels/side-panel';
import { type RecordDeskState, useRecordDesk } from './record-desk-context';
import { AlsoWritten } from './sections/also-written';
import { SectionBlock } from './sections/section-block';
import { useDeskKeys } from './use-desk-keys';
import { useArrival, useDeskNavigation } from './use-desk-navigation';
import { useSections } from './use-desk-state';
import { useSides } from './use-sides';

/** Where the window is this low, as at 200 % zoom, the header scrolls away with the page. */
const LOW = '@media (max-height: 480px)';

// `contain` on the three panes: a key changes the layout of its own pane only. Without it every key has all three
// measured anew, several times over, which is most of its cost.
const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    position: 'relative',
    overflow: 'hidden',
    [LOW]: { height: 'auto', minHeight: '100%', overflow: 'visible' },
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  outline: {
    width: '216px',
    flexShrink: 0,
    position: 'relative',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    padding: '8px 0',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    contain: 'strict',
    [LOW]: { contain: 'none' },
  },
  page: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    outlineStyle: 'none',
    contain: 'strict',
    [LOW]: { overflowY: 'visible', contain: 'none' },
  },
  sheet: {
    maxWidth: '720px',
    margin: '0 auto',
    padding: '24px 24px 40vh',
    '@media (max-width: 1500px)': { paddingInline: '16px' },
    display: 'flex',
    flexDirection: 'column',
    gap: '28px',
  },
  beside: {
    width: 'clamp(320px, 25vw, 440px)',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    contain: 'strict',
    [LOW]: { contain: 'none' },
  },
  over: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    zIndex: 2,
    maxWidth: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    // There the page scrolls as a whole: what is opened beside it must come into sight wherever the reader is.
    [LOW]: { position: 'fixed', top: '48px' },
  },
  right: { right: 0 },
});

/** A page that is only read must be reachable by keyboard to be scrolled; one that is written in is, by its fields. */
const REACHABLE = { tabIndex: 0 };
const IN_ITS_FIELDS = { tabIndex: -1 };

/** What the top of the screen may ask of the rest. */
export type DeskTop = {
  /** True where nothing else takes the focus on arrival. */
  readonly takesFocus: boolean;
  /** Opens the list of what is needed and puts the focus on it. */
  readonly showCheck: () => void;
};

type DeskFrameProps = {
  readonly saving: Saving;
  /** What the check asks of the words as they stood at the last pause, and what has been answered to it. */
  readonly answered: readonly AnsweredFinding[];
  /** Who it is about, where it stands, the next step, and what the whole screen has to say. */
  readonly top: (parts: DeskTop) => ReactNode;
};

/** The writing screen: what is at the top, outline, page, and what stands beside it. */
export function DeskFrame({ saving, answered, top }: DeskFrameProps) {
  const styles = useStyles();
  const desk = useRecordDesk();
  const { view, here, editor, draft, page, goTo, isEditable } = desk;
  const sections = useDeskSections(desk, answered);
  const sides = useSides({ beside: view.seal === null });
  const [tab, setTab] = useState<SideTab>(view.lastTime ? 'LAST_TIME' : 'QUESTIONS');
  const content = useObserved(desk.settled);
  const progress = useMemo(
    () => progressOf(sections, content, whereMended(openFindings(answered), sections)),
    [sections, content, answered],
  );
  const navigation = useDeskNavigation({ desk, sections });
  const tookFocus = useArrival({ desk, sections });
  const justWrite = () => {
    const isAside = document.activeElement?.closest('[data-pane="outline"], [data-pane="beside"]');
    sides.toggleBoth();
    if (isAside) goTo({ section: here.get() ?? sections[0]?.key ?? '' });
  };
  useDeskKeys({ ...navigation, toggleBoth: justWrite, saveNow: () => void saving.flush() });
  const showCheck = () => {
    setTab('CHECK');
    sides.open('BESIDE');
    // On the first gap's own button, so that Enter goes there.
    requestAnimationFrame(() => {
      const panel = document.getElementById('record-side-panel');
      (panel?.querySelector<HTMLElement>('button') ?? panel)?.focus();
    });
  };
  const goAside = (section: string) => {
    sides.stepAside();
    goTo({ section });
  };
  const entered = (event: FocusEvent) => {
    const section = sectionOf(event.target);
    if (section === null) return;
    here.set(section);
    if (isEditable) draft.setPlace(section);
    if (!editor.get()?.view.dom.contains(event.target)) editor.set(null);
  };
  return (
    <div className={styles.desk}>
      {top({ takesFocus: !tookFocus, showCheck })}
      <DeskBar sides={sides} />
      <div className={styles.body}>
        {sides.isOpen('OUTLINE') ? (
          <nav
            className={mergeClasses(styles.outline, sides.isOver('OUTLINE') && styles.over)}
            aria-label="Sections of this record"
            data-pane="outline"
          >
            <Outline progress={progress} onGo={goAside} />
          </nav>
        ) : null}
        <section
          ref={page}
          className={styles.page}
          aria-label="The record"
          data-pane="record"
          {...(view.state === 'DRAFT' ? IN_ITS_FIELDS : REACHABLE)}
          onFocus={entered}
        >
          <AnsweredContext value={answered}>
            <div className={styles.sheet}>
              {sections.map((section) => (
                <SectionBlock key={section.key} section={section} />
              ))}
              <AlsoWritten />
            </div>
          </AnsweredContext>
        </section>
        {sides.isOpen('BESIDE') ? (
          <aside
            className={mergeClasses(styles.beside, sides.isOver('BESIDE') && styles.over, styles.right)}
            aria-label="Beside you"
            data-pane="beside"
          >
            <SidePanel
              tab={tab}
              onTab={setTab}
              answered={answered}
              progress={progress}
              onGo={(finding) => {
                sides.stepAside();
                goTo(placeToGo(finding, sections));
              }}
            />
          </aside>
        ) : null}
      </div>
    </div>
  );
}

/** The sections of the page, with a part for what drifts where the form has none. */
function useDeskSections(desk: RecordDeskState, answered: readonly AnsweredFinding[]): readonly TemplateSection[] {
  const sections = useSections(desk);
  const { content } = desk.view;
  const isDrifting = answered.some(({ finding }) => finding.drift !== undefined) || hasDecided(content.checkAnswers);
  return useMemo(() => withDriftPart(sections, isDrifting), [sections, isDrifting]);
}
