import type { Failure } from '@contract/failure';
import type { FailureSentence } from './failure-sentences';

type UnreadableTemplate = Extract<Failure, { kind: 'TEMPLATE_UNREADABLE' }>['why'];

/** Why a chosen file is no form. */
export const TEMPLATE_UNREADABLE: Readonly<Record<UnreadableTemplate, Omit<FailureSentence, 'safe'>>> = {
  EMPTY: { happened: 'This file is empty, so there is no form in it.', next: 'Ask for the form to be sent again.' },
  TOO_LARGE: {
    happened: 'This file is too large to be a form (over 2 MB).',
    next: 'Choose a file that was saved with “Save as a file” in Throughline.',
  },
  NOT_A_TEMPLATE: {
    happened: 'This file is not a form from Throughline.',
    next: 'Choose a file that was saved with “Save as a file” in Throughline.',
  },
  CUT_OFF: {
    happened: 'This file breaks off in the middle, or was changed by hand so that it cannot be read.',
    next: 'Ask for the form to be saved and sent again.',
  },
  NEWER_VERSION: {
    happened: 'This form was made with a newer version of Throughline.',
    next: 'Update Throughline, or ask for the form from a version like yours.',
  },
  CANNOT_OPEN: {
    happened: 'The file of the form could not be opened.',
    next: 'Check that it is still there and not open in another program, then try again.',
  },
};

type CaseloadReason = Extract<Failure, { kind: 'CASELOAD_UNREADABLE' }>['why'];

/** Why a chosen file is no caseload. */
export function caseloadSentence(why: CaseloadReason): FailureSentence {
  return { ...CASELOAD_REASONS[why], safe: 'Nothing was imported, and the file was not changed.' };
}

const EXPORT_AGAIN = 'Export the caseload from the case system again as CSV, and choose that file.';

const CASELOAD_REASONS: Readonly<Record<CaseloadReason, Pick<FailureSentence, 'happened' | 'next'>>> = {
  EMPTY: { happened: 'This file is empty.', next: EXPORT_AGAIN },
  NOT_TEXT: { happened: 'This file is not a text file, so it has no caseload to read.', next: EXPORT_AGAIN },
  NO_HEADER: {
    happened: 'No row with column names could be found in this file.',
    next: 'Check that the export has column names such as Child ID, Forename and Surname, and choose it again.',
  },
  TOO_LARGE: {
    happened: 'This file is larger than any caseload should be.',
    next: 'Export only the children of your service, and choose that file.',
  },
  NO_ROWS: { happened: 'This file has column names but no children under them.', next: EXPORT_AGAIN },
  CANNOT_OPEN: {
    happened: 'This file could not be opened.',
    next: 'Close it in any other program, check that you may read it, and choose it again.',
  },
  SPREADSHEET: {
    happened: 'This is an Excel workbook, which Throughline does not read.',
    next: 'Open it in Excel, use Save As, choose "CSV UTF-8", and choose the new file here.',
  },
};
