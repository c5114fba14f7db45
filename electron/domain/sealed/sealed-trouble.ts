import { z } from 'zod';

/** Why a sealed file or a key card cannot be used. Each has its sentence on screen and its entry in the audit trail. */
export const sealedTrouble = z.enum([
  'NOT_SEALED',
  'CUT_OFF',
  'ALTERED',
  'FOR_SOMEBODY_ELSE',
  'UNKNOWN_SENDER',
  'KEY_ENDED',
  'EXPIRED',
  'REVOKED',
  'OLDER',
  'NEWER_VERSION',
  'TOO_LARGE',
  'CANNOT_OPEN',
  'OTHER_KIND',
  'CODES_DIFFER',
  'NOT_THEIRS',
]);
export type SealedTrouble = z.infer<typeof sealedTrouble>;

/** What happened and what to do, for each. */
export const SEALED_REFUSALS: Readonly<Record<SealedTrouble, { readonly happened: string; readonly next: string }>> = {
  NOT_SEALED: {
    happened: 'This is not a sealed file of Throughline.',
    next: 'Choose the file that was sent to you. Its name ends in .throughline.',
  },
  CUT_OFF: {
    happened: 'This file is not whole: a part of it is missing.',
    next: 'Copy it again from where it came, or ask for it to be sent again.',
  },
  ALTERED: {
    happened: 'This file is not as it was made: something in it was changed on the way.',
    next: 'Do not use it. Ask for it to be made and sent again.',
  },
  FOR_SOMEBODY_ELSE: {
    happened: 'This file is for somebody else, and cannot be opened here.',
    next: 'Give it to the person it is for, or ask for yours.',
  },
  UNKNOWN_SENDER: {
    happened: 'This file comes from somebody whose key card has not been compared here.',
    next: 'Read their key card, compare the code with them aloud, then open the file again.',
  },
  KEY_ENDED: {
    happened: 'Files of this person are no longer accepted here.',
    next: 'If that is not right, exchange key cards again.',
  },
  EXPIRED: {
    happened: 'This file is past its last day.',
    next: 'Ask for a new one. If today’s date on this computer is wrong, put that right first.',
  },
  REVOKED: {
    happened: 'This file was called back by the person who made it.',
    next: 'Ask them for a new one.',
  },
  OLDER: {
    happened: 'A newer file from the same person was opened here already.',
    next: 'There is nothing to do: what is here is newer.',
  },
  NEWER_VERSION: {
    happened: 'This file was made with a newer version of Throughline.',
    next: 'Install the newer version on this computer, then open the file again.',
  },
  TOO_LARGE: {
    happened: 'This file is larger than any Throughline makes.',
    next: 'Check that it is the file that was sent to you.',
  },
  CANNOT_OPEN: {
    happened: 'This file could not be read.',
    next: 'Check that it is still there and not open in another program, then try again.',
  },
  OTHER_KIND: {
    happened: 'This is another kind of file than the one that is wanted here.',
    next: 'Key cards, files from a manager and answers of a worker each have their own place. Choose the right file.',
  },
  CODES_DIFFER: {
    happened: 'That is not the code shown here.',
    next: 'Ask the other person to read theirs again. If the two still differ, do not go on: exchange new key cards.',
  },
  NOT_THEIRS: {
    happened: 'This belongs to somebody else than the person it should be from or about.',
    next: 'Check whose it is, and ask for the right one. Nothing of it was taken in.',
  },
};
