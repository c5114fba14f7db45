import type { Instant } from '../calendar/local-date';
import type { PassageNumbers } from '../passage/rich-passages';
import type { RecordContent, RecordState, Seal } from '../record/record';
import type { Settings } from '../settings/settings';
import { fillWords } from '../template/labels';
import type { LabelSet } from '../template/template';

/** What the printing of one section's words may look at: so it can also be done on screen, where nothing is exported. */
export type ValueContext = {
  readonly content: Pick<RecordContent, 'child' | 'sections' | 'openActions'>;
  /** The words for a child of this status: "Danger statement" or "Worry statement". */
  readonly labelSet: LabelSet;
  /** Numbers of the marks inside rich text, where a copy shows marks. */
  readonly passageNumbers?: PassageNumbers | undefined;
};

/** A text of the form with the child's name and the words for their status in it. */
export function filled(text: string, { content, labelSet }: ValueContext): string {
  return fillWords(text, { child: content.child.forename, labelSet });
}

/** All that the printed parts of a record may look at. */
export type PrintContext = ValueContext & {
  readonly content: RecordContent;
  readonly state: RecordState;
  readonly seal: Seal | null;
  readonly sharedAt: Instant | null;
  readonly settings: Settings;
};
