import type { RecordView } from '@contract/record-calls';
import { fillWords, labelSetFor } from '@domain/template/labels';
import { sectionsOf } from '@domain/template/show-sections';
import type { TemplateSection } from '@domain/template/template-section';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useToday } from '../../desktop/use-today';
import { Draft } from './draft/draft';
import { leftBehind } from './draft/left-behind';
import { Observable } from './draft/observable';
import { watchSettled } from './draft/settled';
import { useRecordAutosave } from './draft/use-record-autosave';
import type { RecordDeskState } from './record-desk-context';
import { useRecordSteps } from './steps/use-record-steps';

/** Everything the writing screen stands on, made once for each answer of the program. */
export function useDeskState(view: RecordView, onView: (view: RecordView) => void) {
  const today = useToday();
  const isEditable = view.state === 'DRAFT';
  const [parts] = useState(() => {
    const draft = new Draft(view, isEditable ? leftBehind.of(view.content.id)?.content() : undefined);
    return {
      draft,
      settled: watchSettled(draft),
      here: new Observable<string | null>(view.place),
      editor: new Observable<Editor | null>(null),
      notice: new Observable(''),
    };
  });
  useEffect(() => parts.settled.start(), [parts]);
  useEffect(() => parts.draft.subscribe(() => parts.notice.set('')), [parts]);
  const saving = useRecordAutosave(view.content.id, parts.draft, isEditable);
  const { steps, outcome, dismiss } = useRecordSteps({ recordId: view.content.id, flush: saving.flush, onView });
  const status = useSyncExternalStore(parts.draft.subscribe, () => parts.draft.header().caseStatus);
  const desk = useMemo<RecordDeskState>(() => {
    const { template, child } = view.content;
    const words = { child: child.forename, labelSet: labelSetFor(template, status) };
    const { draft, here, editor, notice, settled } = parts;
    const fill = (text: string) => fillWords(text, words);
    return { view, draft, isEditable, today, fill, settled: settled.content, here, editor, notice, steps };
  }, [view, parts, isEditable, today, status, steps]);
  return { desk, saving, outcome, dismiss };
}

/** The sections of the page. They follow the session's facts, and never lose one in which something is written. */
export function useSections({ draft }: RecordDeskState): readonly TemplateSection[] {
  const caseStatus = useSyncExternalStore(draft.subscribe, () => draft.header().caseStatus);
  const sessionDate = useSyncExternalStore(draft.subscribe, () => draft.header().sessionDate);
  return useMemo(() => {
    const content = draft.content();
    return sectionsOf({ ...content, header: { ...content.header, caseStatus, sessionDate } });
  }, [draft, caseStatus, sessionDate]);
}
