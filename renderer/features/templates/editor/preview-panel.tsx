import { DEMO_CHILDREN, type DemoChild } from '@domain/template/demo-children';
import { sayWhenShown } from '@domain/template/say-conditions';
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { plainTitle } from '../parts/plain-title';
import type { TemplatePreviews } from '../template-previews';
import { useDesk, useSettledForm } from './template-desk-context';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  picker: { minWidth: 0, flexGrow: 1, maxWidth: '420px', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  note: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  away: {
    margin: 0,
    padding: '8px 16px',
    lineHeight: '20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':empty': { display: 'none' },
  },
  // A key in the preview, or a change that it shows, measures the preview anew and nothing else.
  page: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', contain: 'content' },
});

/** So that somebody who types on never waits for what is drawn beside. */
const FOLLOWS_AFTER_MS = 120;

/** By then the sections above have been drawn and have pushed the chosen one down: it is shown once more. */
const DRAWN_AFTER_MS = 250;

type PreviewPanelProps = {
  readonly previews: TemplatePreviews;
  readonly as: keyof TemplatePreviews;
  readonly child: DemoChild;
  readonly onChild: (child: DemoChild) => void;
};

/** The form as it will be seen, tried out with a made-up child. It follows a little behind the keys. */
export function PreviewPanel({ previews, as, child, onChild }: PreviewPanelProps) {
  const styles = useStyles();
  const template = useDeferredValue(useSettledForm(FOLLOWS_AFTER_MS));
  const page = useRef<HTMLElement>(null);
  const chosen = useDesk((desk) => desk.chosen());
  const [away, setAway] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another child is another page, to be scrolled anew.
  useEffect(() => {
    const show = () => (page.current ? showSection(page.current, chosen) : undefined);
    show();
    const timer = setTimeout(show, DRAWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [chosen, child]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it is shown depends on the child and on every change of the form.
  useEffect(() => {
    const look = () => setAway(page.current && chosen !== null && !sectionIn(page.current, chosen) ? chosen : null);
    const timer = setTimeout(look, DRAWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [chosen, child, template]);
  const absent = away === chosen ? template.sections.find(({ key }) => key === away) : undefined;
  const isPersonal = template.recordType === 'PERSONAL';
  const Preview = previews[as];
  return (
    <div className={styles.panel} data-preview={as}>
      <div className={styles.bar}>
        {isPersonal ? null : <ChildPicker child={child} onChild={onChild} />}
        <span className={styles.note}>
          {isPersonal ? 'With a made-up worker. ' : ''}
          {NOTES[as]}
        </span>
      </div>
      {/* Always on the page, so that a screen reader says what is put into it. */}
      <p className={styles.away} role="status">
        {absent
          ? `“${plainTitle(absent, template)}” does not apply to ${child.forename}. ${sayWhenShown(absent, template)}`
          : null}
      </p>
      <section ref={page} className={styles.page} data-preview-page="" aria-label={REGION[as]} {...REACHABLE}>
        <Suspense fallback={null}>
          <Preview template={template} child={child} />
        </Suspense>
      </section>
    </div>
  );
}

type ChildPickerProps = Pick<PreviewPanelProps, 'child' | 'onChild'>;

function ChildPicker({ child, onChild }: ChildPickerProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>Try it with</label>
      <Select
        id={id}
        className={styles.picker}
        size="small"
        value={child.id}
        onChange={(_event, { value }) => onChild(DEMO_CHILDREN.find((each) => each.id === value) ?? child)}
      >
        {DEMO_CHILDREN.map(({ id: each, forename, situation }) => (
          <option key={each} value={each}>
            {`${forename} (demo): ${situation}`}
          </option>
        ))}
      </Select>
    </>
  );
}

const NOTES: Readonly<Record<keyof TemplatePreviews, string>> = {
  Writing: 'You can write in it. Nothing is kept.',
  Paper: 'An empty record, as it prints.',
};

const REGION: Readonly<Record<keyof TemplatePreviews, string>> = {
  Writing: 'The form as it is written',
  Paper: 'The form as it prints',
};

/** A preview that scrolls must be reachable by keyboard even when nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

function sectionIn(page: HTMLElement, key: string): Element | null {
  return page.querySelector(`[data-section="${CSS.escape(key)}"]`);
}

/** Scrolls the preview, and only it, to a section; to the top for the form as a whole. */
function showSection(page: HTMLElement, key: string | null): void {
  const section = key === null ? null : sectionIn(page, key);
  if (key !== null && section === null) return;
  const top = section === null ? 0 : section.getBoundingClientRect().top - page.getBoundingClientRect().top;
  page.scrollTo?.({ top: section === null ? 0 : page.scrollTop + top - 16 });
}
