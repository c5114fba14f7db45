import { z } from 'zod';
import { shortText } from '../child/child';

/** What a service may set. Defaults are those of domain brief 1c and 3c. */
export const settings = z.strictObject({
  serviceName: shortText.min(1),
  teamName: shortText,
  /** Protective marking at the top of each page of a Word file. */
  marking: shortText,
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_MARKING = 'OFFICIAL-SENSITIVE';
