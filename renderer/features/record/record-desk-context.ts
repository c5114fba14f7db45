import type { RecordView } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Place } from '@domain/check/finding';
import type { RecordContent } from '@domain/record/record';
import type { Editor } from '@tiptap/core';
import { createContext, type RefObject, useContext } from 'react';
import type { Draft } from './draft/draft';
import type { Observable } from './draft/observable';

/** Everything on the writing screen that a section or a panel may need. It changes only when the record is reopened. */
export type RecordDeskState = {
  readonly view: RecordView;
  readonly draft: Draft;
  /** True for a draft; shared and sealed words are read, not changed. */
  readonly isEditable: boolean;
  readonly today: LocalDate;
  /** A template's text with the child's name and the words for their status filled in. */
  readonly fill: (text: string) => string;
  /** The record as it stood at the last pause in typing. */
  readonly settled: Observable<RecordContent>;
  /** The section the cursor is in. */
  readonly here: Observable<string | null>;
  /** The editor the toolbar acts on; null while the cursor is in another kind of field. */
  readonly editor: Observable<Editor | null>;
  /** One sentence about something that was just refused, until the next change; empty otherwise. */
  readonly notice: Observable<string>;
  /** What scrolls and holds the sections; null before it is drawn. */
  readonly page: RefObject<HTMLElement | null>;
  /** Puts the cursor into a place of the record; says so where that is not shown. */
  readonly goTo: (place: Place) => void;
};

export const RecordDeskContext = createContext<RecordDeskState | null>(null);

export function useRecordDesk(): RecordDeskState {
  const desk = useContext(RecordDeskContext);
  if (!desk) throw new Error('A part of the writing screen stands outside it');
  return desk;
}
