import { DEMO_CHILDREN, type DemoChild } from '@domain/template/demo-children';
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useId, useRef } from 'react';
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
  // A key in the preview, or a change that it shows, measures the preview anew and nothing else.
  page: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', contain: 'content' },
});

/** So that somebody who types on never waits for what is drawn beside. */
const FOLLOWS_AFTER_MS = 120;

type PreviewPanelProps = {
  readonly previews: TemplatePreviews;
  readonly as: keyof TemplatePreviews;
  readonly child: DemoChild;
  readonly onChild: (child: DemoChild) => void;
};

/** The form as it will be seen, tried out with a made-up child. It follows a little behind the keys. */
export function PreviewPanel({ previews, as, child, onChild }: PreviewPanelProps) {
  const styles = useStyles();
  const id = useId();
  const template = useDeferredValue(useSettledForm(FOLLOWS_AFTER_MS));
  const page = useRef<HTMLElement>(null);
  const chosen = useDesk((desk) => desk.chosen());
  useEffect(() => {
    if (page.current) showSection(page.current, chosen);
  }, [chosen]);
  const Preview = previews[as];
  return (
    <div className={styles.panel} data-preview={as}>
      <div className={styles.bar}>
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
        <span className={styles.note}>
          {as === 'Writing' ? 'You can write in it. Nothing is kept.' : 'An empty record of this child.'}
        </span>
      </div>
      <section ref={page} className={styles.page} data-preview-page="" aria-label={REGION[as]} {...REACHABLE}>
        <Suspense fallback={null}>
          <Preview template={template} child={child} />
        </Suspense>
      </section>
    </div>
  );
}

const REGION: Readonly<Record<keyof TemplatePreviews, string>> = {
  Writing: 'The form as it is written',
  Paper: 'The form as it prints',
};

/** A preview that scrolls must be reachable by keyboard even when nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

/** Scrolls the preview, and only it, to a section; to the top for the form as a whole. */
function showSection(page: HTMLElement, key: string | null): void {
  const section = key === null ? null : page.querySelector(`[data-section="${CSS.escape(key)}"]`);
  if (key !== null && section === null) return;
  const top = section === null ? 0 : section.getBoundingClientRect().top - page.getBoundingClientRect().top;
  page.scrollTo?.({ top: section === null ? 0 : page.scrollTop + top - 16 });
}
