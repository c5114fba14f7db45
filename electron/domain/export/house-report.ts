import { z } from 'zod';

const line = z.string().min(1).max(300);

/**
 * What a council's Word document gives to ours, as sentences in three groups, with what a person should look at. Lengths
 * in millimetres.
 */
export const houseReport = z.strictObject({
  used: z.array(line).max(100),
  /** Not in the document, or not usable: ours stands there. */
  instead: z.array(line).max(100),
  leftOut: z.array(line).max(100),
  warnings: z.array(line).max(100),
  page: z.strictObject({ width: z.number(), height: z.number(), textWidth: z.number() }),
});
export type HouseReport = z.infer<typeof houseReport>;

export const houseRefusalKind = z.enum([
  'CANNOT_OPEN',
  'EMPTY',
  'PICTURE',
  'OLD_WORD',
  'OTHER_OFFICE',
  'NOT_WORD',
  'PASSWORD',
  'CUT_OFF',
  'TOO_LARGE',
  'BOMB',
  'MACROS',
  'OUTSIDE',
  'EMBEDDED',
  'STRICT',
  'TOO_NARROW',
  'NOT_VALID',
]);
export type HouseRefusalKind = z.infer<typeof houseRefusalKind>;

/** A Word file of this size in megabytes is the largest that is looked at. */
export const LARGEST_HOUSE_MEGABYTES = 20;

const SAVE_AGAIN = 'Open it in Word, save it as a Word document (.docx) and choose that.';

/** Why a document cannot be the pattern of ours, and what to do about it. */
export const HOUSE_REFUSALS: Readonly<Record<HouseRefusalKind, { readonly happened: string; readonly next: string }>> =
  {
    CANNOT_OPEN: {
      happened: 'The file could not be opened.',
      next: 'Check that it is still there and not open in another program, then try again.',
    },
    EMPTY: { happened: 'There is nothing in this file.', next: 'Choose the council’s Word document (.docx).' },
    PICTURE: {
      happened: 'This is a picture, not a Word document.',
      next: 'Put it into the header of a Word document, save that and choose it.',
    },
    OLD_WORD: { happened: 'This is a document of an older Word (.doc).', next: SAVE_AGAIN },
    OTHER_OFFICE: {
      happened: 'This is a spreadsheet, a presentation or a document of another program, not a Word document.',
      next: 'Choose the council’s Word document (.docx).',
    },
    NOT_WORD: { happened: 'This file is not a Word document.', next: 'Choose the council’s Word document (.docx).' },
    PASSWORD: {
      happened: 'This document is protected with a password, so its look cannot be read.',
      next: 'Save a copy of it without the password and choose that.',
    },
    CUT_OFF: {
      happened: 'This document is damaged or was cut off, so it cannot be read.',
      next: 'Ask for it to be sent again, or open it in Word, save it anew and choose that.',
    },
    TOO_LARGE: {
      happened: `This document is too large to be a pattern (over ${LARGEST_HOUSE_MEGABYTES} MB).`,
      next: 'Make the pictures in it smaller, save it and choose it again.',
    },
    BOMB: {
      happened: 'This document would unpack to far more than a Word document holds, as harmful files do.',
      next: 'Do not open it. Ask your IT service where it comes from.',
    },
    MACROS: {
      happened: 'This document holds macros, which are small programs.',
      next: 'Save it as a Word document without macros (.docx) and choose that.',
    },
    OUTSIDE: {
      happened: 'This document fetches pictures or other parts from outside itself.',
      next: 'Put the pictures into the document itself instead of linking them, save it and choose it again.',
    },
    EMBEDDED: {
      happened: 'This document has other files or controls embedded in it.',
      next: 'Take them out, save it and choose it again. A logo as a picture is fine.',
    },
    STRICT: { happened: 'This document was saved as a “Strict Open XML Document”.', next: SAVE_AGAIN },
    TOO_NARROW: {
      happened: 'The pages of this document leave too little room for text between the margins.',
      next: 'Make the margins smaller or the page larger, save it and choose it again.',
    },
    NOT_VALID: {
      happened: 'Word files made in this look would not be sound.',
      next: 'Open the document in Word, save it anew and choose it again.',
    },
  };
