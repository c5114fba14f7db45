import { templateFaults } from '@domain/template/template-faults';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import type { Saving } from '../../../desktop/use-autosave';
import type { TemplatePreviews } from '../template-previews';
import { AddSectionDialog } from './add-section-dialog';
import { Beside, type BesideTab } from './beside';
import { DiscardQuestion } from './discard-question';
import { EditorBar } from './editor-bar';
import { focusProperty, focusSectionRow, keepFocus } from './focus-places';
import { ListPane } from './list-pane';
import { PropertiesPane } from './properties-pane';
import { PublishDialog } from './publish-dialog';
import { isMissedWithout, RemoveQuestion } from './remove-question';
import { useSettledForm, useTemplateEditing } from './template-desk-context';
import { useEditorKeys } from './use-editor-keys';
import { useFormSteps } from './use-form-steps';
import { addSectionOf, useSectionSteps } from './use-section-steps';

/** Below this, as at 200 % zoom, the three parts stand under one another and the page scrolls as a whole. */
const NARROW = '@media (max-width: 1080px), (max-height: 480px)';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    [NARROW]: { height: 'auto', overflow: 'visible' },
  },
  messages: { padding: '8px 16px', ':empty': { display: 'none' } },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(224px, 264px) minmax(320px, 5fr) minmax(360px, 7fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { display: 'flex', flexDirection: 'column' },
  },
  // `contain`: a key changes the layout of its own pane only.
  pane: {
    position: 'relative',
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    contain: 'strict',
    [NARROW]: { overflowY: 'visible', contain: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  beside: { minWidth: 0, minHeight: 0, contain: 'strict', [NARROW]: { contain: 'none', height: '80vh' } },
});

type Question = 'ADD' | 'PUBLISH' | 'DISCARD' | null;

type TemplateEditorProps = {
  readonly saving: Saving;
  readonly previews: TemplatePreviews;
};

/** The form editor: the sections, the properties of the chosen one, and beside them how it will be seen. */
export function TemplateEditor({ saving, previews }: TemplateEditorProps) {
  const styles = useStyles();
  const { desk, uses } = useTemplateEditing();
  const [question, setQuestion] = useState<Question>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [tab, setTab] = useState<BesideTab>('WRITTEN');
  const settled = useSettledForm();
  const faults = useMemo(() => templateFaults(settled), [settled]);
  const form = useFormSteps({ flush: saving.flush, onNotSaved: () => setQuestion(null) });

  const travel = (step: () => void) => {
    step();
    keepFocus(desk.chosen());
  };
  const undo = () => travel(() => desk.undo());
  const redo = () => travel(() => desk.redo());
  useEditorKeys({ undo, redo, saveNow: () => void saving.flush() });
  const steps = useSectionSteps({
    onAdd: () => setQuestion('ADD'),
    onRemove: (key) => (isMissedWithout(desk, uses, key) ? setRemoving(key) : desk.remove(key)),
  });
  const goTo = ({ section, part }: { readonly section: string | null; readonly part: string | null }) => {
    setQuestion(null);
    desk.choose(section);
    if (part === null) focusSectionRow(section);
    else focusProperty(part);
  };
  return (
    <div className={styles.desk}>
      <EditorBar
        onUndo={undo}
        onRedo={redo}
        onDiscard={() => setQuestion('DISCARD')}
        onPublish={() => setQuestion('PUBLISH')}
      />
      <div className={styles.messages}>
        {saving.failure ? <FailureStrip failure={saving.failure} onTryAgain={saving.flush} /> : null}
        {form.failure ? <FailureStrip failure={form.failure} onDismiss={form.dismiss} /> : null}
      </div>
      <div className={styles.body}>
        <nav className={styles.pane} aria-label="Sections of this form" data-pane="sections">
          <ListPane steps={steps} />
        </nav>
        <section className={styles.pane} aria-label="Properties" data-pane="properties">
          <PropertiesPane />
        </section>
        <aside className={styles.beside} aria-label="Beside the form" data-pane="beside">
          <Beside tab={tab} onTab={setTab} previews={previews} faults={faults} onGo={goTo} />
        </aside>
      </div>
      <AddSectionDialog
        isOpen={question === 'ADD'}
        onClose={() => setQuestion(null)}
        onAdd={(kind) => {
          setQuestion(null);
          addSectionOf(desk, kind);
        }}
      />
      <RemoveQuestion
        section={removing}
        onCancel={() => setRemoving(null)}
        onRemove={(key) => {
          setRemoving(null);
          desk.remove(key);
        }}
      />
      <PublishDialog
        isOpen={question === 'PUBLISH'}
        openDrafts={form.openDrafts}
        onClose={() => setQuestion(null)}
        onGo={goTo}
        onPublish={form.publish}
      />
      <DiscardQuestion
        isOpen={question === 'DISCARD'}
        onCancel={() => setQuestion(null)}
        onDiscard={() => {
          setQuestion(null);
          void form.discard();
        }}
      />
    </div>
  );
}
