import type { RecordView } from '@contract/record-calls';
import type { Place } from '@domain/check/finding';
import type { RecordHeader } from '@domain/record/record';
import { fillWords, labelSetFor } from '@domain/template/labels';
import { sectionsOf } from '@domain/template/show-sections';
import type { TemplateSection } from '@domain/template/template-section';
import type { Editor } from '@tiptap/core';
import { createRef, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SaveReply } from '../../desktop/autosave';
import { useAutosave } from '../../desktop/use-autosave';
import { useToday } from '../../desktop/use-today';
import { mayAnswer } from './check/answers';
import { Draft, type DraftChanges } from './draft/draft';
import { leftBehind } from './draft/left-behind';
import { Observable, useObserved } from './draft/observable';
import { watchSettled } from './draft/settled';
import { goToPlace } from './go-to-place';
import type { RecordDeskState } from './record-desk-context';

/** Everything the writing screen stands on, made once for each answer of the program. */
export function useDeskState(view: RecordView, save: (changes: DraftChanges) => Promise<SaveReply>) {
  const today = useToday();
  const isEditable = view.state === 'DRAFT';
  // After sharing the words stand, and what is asked can still be answered.
  const isKept = isEditable || mayAnswer(view);
  const [parts] = useState(() => makeParts(view, isKept));
  useEffect(() => parts.settled.start(), [parts]);
  useEffect(() => parts.draft.subscribe(() => parts.notice.set('')), [parts]);
  const saving = useAutosave({ of: view.content.id, draft: parts.draft, leftBehind, save, isEditable: isKept });
  const status = useSyncExternalStore(parts.draft.subscribe, () => parts.draft.header().caseStatus);
  const desk = useMemo<RecordDeskState>(() => {
    const { template, child } = view.content;
    const words = { child: child.forename, labelSet: labelSetFor(template, status) };
    const fill = (text: string) => fillWords(text, words);
    return { ...parts, view, isEditable, today, fill, settled: parts.settled.content };
  }, [view, parts, isEditable, today, status]);
  return { desk, saving };
}

function makeParts(view: RecordView, isKept: boolean) {
  const draft = new Draft(view, isKept ? leftBehind.of(view.content.id)?.content() : undefined);
  const here = new Observable<string | null>(view.place);
  const notice = new Observable('');
  const page = createRef<HTMLElement>();
  const goTo = (place: Place) => {
    if (page.current && goToPlace(page.current, place)) here.set(place.section);
    else notice.set('That section is not part of this record at the moment.');
  };
  return { draft, settled: watchSettled(draft), here, editor: new Observable<Editor | null>(null), notice, page, goTo };
}

/**
 * The sections of the page. They follow what the header says at once, and what is written elsewhere after a pause;
 * none is lost in which something is written, and never the one that the cursor is in.
 */
export function useSections({ draft, settled, here }: RecordDeskState): readonly TemplateSection[] {
  const content = useObserved(settled);
  const header = useDecidingHeader(draft);
  const shown = useRef<readonly TemplateSection[]>([]);
  const sections = useMemo(() => {
    const called = new Set(sectionsOf({ ...content, header }));
    const stays = shown.current.find(({ key }) => key === here.get());
    return content.template.sections.filter((section) => called.has(section) || section === stays);
  }, [content, header, here]);
  useEffect(() => {
    shown.current = sections;
  }, [sections]);
  return sections;
}

/** The header as it stood when something in it last changed that decides which sections are shown. */
export function useDecidingHeader(draft: Draft): RecordHeader {
  const last = useRef(draft.header());
  return useSyncExternalStore(draft.subscribe, () => {
    const next = draft.header();
    if (DECIDING.some((fact) => next[fact] !== last.current[fact])) last.current = next;
    return last.current;
  });
}

const DECIDING = ['sessionDate', 'caseStatus', 'legalStatus', 'livingArrangement', 'concerns'] as const;
