import type { Failure } from '@contract/failure';
import { HOUSE_REFUSALS } from '@domain/export/house-report';
import { SEALED_REFUSALS } from '@domain/sealed/sealed-trouble';
import { NOTHING_CHANGED, PEOPLE_AND_ANSWERS } from './people-and-answers';
import { caseloadSentence, TEMPLATE_UNREADABLE } from './unreadable-files';

/** What a person is told when something did not work, in this order. */
export type FailureSentence = {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
  /** For support, in small type. */
  readonly reference?: string;
};

const RECORDS_UNTOUCHED = 'The files were left exactly as they are.';

/** The plain English of every failure that can reach the window. */
export function sentenceFor(failure: Failure): FailureSentence {
  switch (failure.kind) {
    case 'CASELOAD_UNREADABLE':
      return caseloadSentence(failure.why);
    case 'FILE_MISSING':
      return failure.file === 'keyring.json' ? KEY_FILE_MISSING : RECORDS_FILE_MISSING;
    case 'MATCH_INCOMPLETE':
      return {
        happened: `The import still needs to know which column holds: ${failure.missing.join(', ')}.`,
        safe: NOTHING_CHANGED,
        next: 'Choose the column for each of them, then continue.',
      };
    case 'TEMPLATE_FAULTY':
      return templateSentence(failure.faults.length);
    case 'TEMPLATE_UNREADABLE':
      return { ...TEMPLATE_UNREADABLE[failure.why], safe: NOTHING_CHANGED };
    case 'HOUSE_REFUSED':
      return { ...HOUSE_REFUSALS[failure.why], safe: NOTHING_CHANGED };
    case 'SEALED_REFUSED':
      return { ...SEALED_REFUSALS[failure.why], safe: NOTHING_CHANGED };
    case 'UNEXPECTED':
      return { ...UNEXPECTED, reference: failure.reference };
    default:
      return FIXED_SENTENCES[failure.kind];
  }
}

type FixedKind = Exclude<
  Failure['kind'],
  | 'CASELOAD_UNREADABLE'
  | 'FILE_MISSING'
  | 'MATCH_INCOMPLETE'
  | 'TEMPLATE_FAULTY'
  | 'TEMPLATE_UNREADABLE'
  | 'HOUSE_REFUSED'
  | 'SEALED_REFUSED'
  | 'UNEXPECTED'
>;

function templateSentence(faults: number): FailureSentence {
  return {
    happened:
      faults === 1
        ? 'One thing in this form has to be mended first.'
        : `${faults} things in this form have to be mended first.`,
    safe: NOTHING_CHANGED,
    next: 'Each is listed with its place.',
  };
}

const FIXED_SENTENCES: Readonly<Record<FixedKind, FailureSentence>> = {
  ...PEOPLE_AND_ANSWERS,
  LOCKED: {
    happened: 'Throughline is locked.',
    safe: 'Everything saved before it locked is safe.',
    next: 'Unlock it with your passphrase to go on.',
  },
  NOT_ALLOWED: {
    happened: 'Your role does not allow this.',
    safe: NOTHING_CHANGED,
    next: 'Ask the team manager to do it.',
  },
  INVALID: {
    happened: 'Something that was filled in cannot be used.',
    safe: NOTHING_CHANGED,
    next: 'Check what you typed for very long text or unusual characters, then try again.',
  },
  NOT_FOUND: {
    happened: 'This is no longer here.',
    safe: 'Nothing else is affected.',
    next: 'Go back to the list and open it from there.',
  },
  WRONG_PASSPHRASE: {
    happened: 'That passphrase is not right.',
    safe: NOTHING_CHANGED,
    next: 'Check Caps Lock and try again, or use the recovery key.',
  },
  STILL_TIME_TO_ANSWER: {
    happened: 'The worker still has time to answer.',
    safe: 'The record is as it was.',
    next: 'Wait until their working days and the five after the session are over, then record “No reply”.',
  },
  WRONG_RECOVERY_KEY: {
    happened: 'That recovery key is not right.',
    safe: 'Your passphrase has not changed.',
    next: 'Check each group against your recovery sheet and try again.',
  },
  WEAK_PASSPHRASE: {
    happened: 'This passphrase would be too easy to guess.',
    safe: NOTHING_CHANGED,
    next: 'Make it longer: four or more unrelated words work well.',
  },
  RECOVERY_NOT_CONFIRMED: {
    happened: 'These groups are not the ones on your recovery sheet.',
    safe: 'Your recovery key has not changed.',
    next: 'Check the sheet and type the groups again.',
  },
  KEYRING_DAMAGED: {
    happened: 'The file that holds your locked keys (keyring.json) is damaged.',
    safe: `Your records are still encrypted on this computer. ${RECORDS_UNTOUCHED}`,
    next: 'Do not delete anything. Close Throughline and ask your IT service to put keyring.json back from a backup.',
  },
  STORE_DAMAGED: {
    happened: 'The file that holds your records (store.db) is damaged and could not be opened.',
    safe: RECORDS_UNTOUCHED,
    next: 'Do not delete anything. Close Throughline and ask your IT service to put store.db back from a backup.',
  },
  NEWER_VERSION: {
    happened: 'These records were last opened with a newer version of Throughline.',
    safe: RECORDS_UNTOUCHED,
    next: 'Install the newer version on this computer, then open it again.',
  },
  DISK_FULL: {
    happened: 'The disk is full, so the last change could not be saved.',
    safe: 'Everything saved earlier is safe, and your words are still on the screen.',
    next: 'Make room on the disk, then try again.',
  },
  READ_ONLY: {
    happened: 'Throughline may not write to the folder that holds your records.',
    safe: 'Everything saved earlier is safe.',
    next: 'Ask your IT service to give you permission to write to the folder, then try again.',
  },
  FILE_IN_USE: {
    happened: 'Another program is using the file.',
    safe: NOTHING_CHANGED,
    next: 'Close the other program, or wait a moment, then try again.',
  },
  WRONG_STATE: {
    happened: 'This record has moved on and can no longer be changed in this way.',
    safe: 'What is in the record is safe.',
    next: 'Open the record again to see where it is now.',
  },
  CHECK_NOT_PASSED: {
    happened: 'The record is not ready to be signed.',
    safe: 'Your words are saved.',
    next: 'Open the check: it lists what is needed and takes you to each place.',
  },
  NAMES_TO_DECIDE: {
    happened: 'Other children are named in this record, and nobody has said yet how they are to be printed.',
    safe: 'No file was made.',
    next: 'Say for each of them whether the name is kept, becomes initials or is marked, then make the file again.',
  },
  CHILD_NAMED: {
    happened: 'A child is named in full in what you wrote.',
    safe: 'Nothing was kept yet. Your words are still in their box.',
    next: 'Write initials and the case reference instead.',
  },
  STAYS_WITH_TEAM: {
    happened: 'A group consultation does not go on the child’s file.',
    safe: 'No file was made. Everything in the record is safe.',
    next: 'Choose “Make the file note”: 100 words of what was asked, what was decided and why.',
  },
  NOT_CHECKED: {
    happened: 'Nobody has said yet that they looked through this copy.',
    safe: 'Nothing was made.',
    next: 'Read it as the family will, then tick “I have checked this”.',
  },
  PRACTICE_NAMES_TO_DECIDE: {
    happened: 'Some words in these records look like names, and it is not known whether they are.',
    safe: 'Nothing was made.',
    next: 'Say for each word whether to replace or keep it, then make the pack.',
  },
  PDF_NOT_WHOLE: {
    happened:
      'Some letters or signs in this record cannot be put into a PDF on this computer, as some emoji and scripts.',
    safe: 'No PDF was made. Nothing is wrong with the record.',
    next: 'Make the Word file instead: it holds every word.',
  },
  SEAL_BROKEN: {
    happened: 'The text of this signed record no longer matches its check code.',
    safe: 'It has been left as it is and will not be exported.',
    next: 'Compare it with the copy on the case system, and tell your IT service.',
  },
  PREVIEW_OUT_OF_DATE: {
    happened: 'Something changed after this preview was made.',
    safe: 'Nothing was imported.',
    next: 'Look at the new preview, then import.',
  },
  CANCELLED: {
    happened: 'You cancelled this.',
    safe: NOTHING_CHANGED,
    next: 'Start again whenever you are ready.',
  },
};

const UNEXPECTED: FailureSentence = {
  happened: 'Something went wrong in Throughline.',
  safe: 'Everything saved before this is safe.',
  next: 'Try again. If it happens again, close and reopen Throughline, and give your IT service the reference.',
};

const KEY_FILE_MISSING: FailureSentence = {
  happened:
    'The file that holds your locked keys (keyring.json) is missing, and your records cannot be read without it.',
  safe: `Your records are still encrypted on this computer. ${RECORDS_UNTOUCHED}`,
  next: 'Do not set up again. Close Throughline and ask your IT service to put keyring.json back from a backup.',
};

const RECORDS_FILE_MISSING: FailureSentence = {
  happened: 'The file that holds your records (store.db) is missing.',
  safe: 'Your locked keys are still here, so a backup of the records can be opened with your passphrase.',
  next: 'Do not set up again. Close Throughline and ask your IT service to put store.db back from a backup.',
};

/** The whole sentence as one line, for a place that has room for one. */
export function oneLineFor(failure: Failure): string {
  const { happened, safe, next } = sentenceFor(failure);
  return `${happened} ${safe} ${next}`;
}
