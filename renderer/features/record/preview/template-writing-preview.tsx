import { personalForm } from '@domain/personal/personal-form';
import type { DemoChild } from '@domain/template/demo-children';
import { shownForm } from '@domain/template/demo-record';
import { fillWords, labelSetFor } from '@domain/template/labels';
import { sectionsOf } from '@domain/template/show-sections';
import type { TemplateDraft } from '@domain/template/template-draft';
import { makeStyles } from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import { createRef, memo, useEffect, useMemo, useState } from 'react';
import { useToday } from '../../../desktop/use-today';
import { Draft } from '../draft/draft';
import { Observable, useObserved } from '../draft/observable';
import { watchSettled } from '../draft/settled';
import { RecordDeskContext, type RecordDeskState } from '../record-desk-context';
import { useDecidingHeader } from '../use-desk-state';
import { demoView } from './demo-view';
import { PreviewSection } from './preview-section';

const useStyles = makeStyles({
  sheet: {
    maxWidth: '720px',
    margin: '0 auto',
    padding: '16px 24px 40vh',
    display: 'flex',
    flexDirection: 'column',
    gap: '28px',
  },
});

type TemplateWritingPreviewProps = { readonly template: TemplateDraft; readonly child: DemoChild };

/** A form as the manager will see it, with a made-up child: the writing screen's own sections. Nothing is kept. */
export const TemplateWritingPreview = memo(function TemplateWritingPreview(props: TemplateWritingPreviewProps) {
  return <Trial key={props.child.id} {...props} />;
});

function Trial({ template, child }: TemplateWritingPreviewProps) {
  const styles = useStyles();
  const desk = useTrialDesk(template, child);
  const content = useObserved(desk.settled);
  const header = useDecidingHeader(desk.draft);
  const form = useMemo(
    () => (template.recordType === 'PERSONAL' ? personalForm(shownForm(template)) : template),
    [template],
  );
  const sections = useMemo(() => sectionsOf({ ...content, header, template: form }), [content, header, form]);
  return (
    <RecordDeskContext value={desk}>
      <div className={styles.sheet}>
        {sections.map((section) => (
          <PreviewSection key={section.key} section={section} />
        ))}
      </div>
    </RecordDeskContext>
  );
}

/**
 * What the sections stand on. It changes only with what they know of the form beside their own section, its words and
 * its parts, so that a key in one section's properties leaves the others as they are.
 */
function useTrialDesk(template: TemplateDraft, child: DemoChild): RecordDeskState {
  const today = useToday();
  const known = useKnownForm(template);
  const view = useMemo(() => demoView(known, child, today), [known, child, today]);
  const [parts] = useState(() => {
    const draft = new Draft(view);
    const editor = new Observable<Editor | null>(null);
    const notice = new Observable('');
    return {
      ...{ draft, settled: watchSettled(draft), here: new Observable<string | null>(null), editor, notice },
      ...{ page: createRef<HTMLElement>(), goTo: () => undefined },
    };
  });
  useEffect(() => parts.settled.start(), [parts]);
  const { caseStatus } = useDecidingHeader(parts.draft);
  return useMemo<RecordDeskState>(() => {
    const { template: form, child: who } = view.content;
    const words = { child: who.forename, labelSet: labelSetFor(form, caseStatus) };
    const fill = (text: string) => fillWords(text, words);
    return { ...parts, view, isEditable: true, today, fill, settled: parts.settled.content };
  }, [view, parts, today, caseStatus]);
}

/** The form as it was when its words or its parts last changed. */
function useKnownForm(template: TemplateDraft): TemplateDraft {
  const [known, setKnown] = useState(template);
  const isSame = known.labelSets === template.labelSets && partsOf(known) === partsOf(template);
  if (!isSame) setKnown(template);
  return isSame ? known : template;
}

function partsOf({ sections }: TemplateDraft): string {
  return sections.map(({ key, kind }) => `${key} ${kind}`).join(',');
}
