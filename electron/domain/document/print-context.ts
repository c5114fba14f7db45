import type { Instant } from '../calendar/local-date';
import type { RecordContent, RecordState, Seal } from '../record/record';
import type { Settings } from '../settings/settings';
import type { LabelSet } from '../template/template';

/** All that the printed parts of a record may look at. */
export type PrintContext = {
  readonly content: RecordContent;
  readonly state: RecordState;
  readonly seal: Seal | null;
  readonly sharedAt: Instant | null;
  readonly settings: Settings;
  /** The words for a child of this status: "Danger statement" or "Worry statement". */
  readonly labelSet: LabelSet;
};
