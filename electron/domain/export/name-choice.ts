import { z } from 'zod';
import { childId } from '../identifiers';

/** How another child who is named in a record is printed in its copies (EXP-02). */
export const nameChoice = z.enum(['KEEP', 'INITIALS', 'MARK']);
export type NameChoice = z.infer<typeof nameChoice>;

/** What a person decided about one other child in one version of one record. */
export const decidedName = z.strictObject({ childId, choice: nameChoice });
export type DecidedName = z.infer<typeof decidedName>;

/** The words for each, as they stand beside a name. */
export const NAME_CHOICE_LABELS: { readonly [C in NameChoice]: string } = {
  KEEP: 'Keep the name',
  INITIALS: 'Write initials',
  MARK: 'Keep and mark',
};
