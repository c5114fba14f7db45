import { composeRecordDocument, type PrintRequest, printContextOf } from '../document/compose-record-document';
import type { RecordDocument } from '../document/document';
import { todoInCaseSystem } from '../document/todo-in-case-system-blocks';
import type { MarkedName } from '../passage/passage-mark';
import { disclosureCopy } from './disclosure-copy';
import type { ExportProfile } from './export-profile';
import { familyActionsCopy } from './family-actions-copy';
import { copyFileName, DEFAULT_FILE_PATTERN } from './file-name-pattern';
import type { PracticePack } from './practice/practice-pack';
import { practiceDayCopy } from './practice-day-copy';
import { workerActionsCopy } from './worker-actions-copy';

export type CopyRequest = PrintRequest & {
  readonly profile: ExportProfile;
  /** What the service calls its files; the usual names where not given. */
  readonly filePattern?: string;
  /** Names of other children that somebody chose to have marked; shown in a disclosure copy only (EXP-02). */
  readonly markedNames?: readonly MarkedName[];
  /** Ids of actions that the manager keeps back from the family's copy. */
  readonly leftOut?: readonly string[];
  /** For a practice day: it knows the names of all its records, so that one person has one made-up name in all of them. */
  readonly pack?: PracticePack;
};

/**
 * A record as the document of one profile: what is in it and what is left out (domain brief 3c). Throws for a practice
 * record without its pack: it would hold the real names.
 */
export function composeCopy(request: CopyRequest): RecordDocument {
  const { content, profile } = request;
  const document = COMPOSERS[profile](request);
  // Nothing in a practice record may lead back to the record it was made from, its name neither.
  if (profile === 'PRACTICE_DAY') return document;
  return { ...document, fileName: nameOf(request, document), copyOf: { recordId: content.id, profile } };
}

const COMPOSERS: { readonly [P in ExportProfile]: (request: CopyRequest) => RecordDocument } = {
  FILE_COPY: fileCopy,
  WORKER_ACTIONS: (request) => workerActionsCopy(printContextOf(request)),
  FAMILY_ACTIONS: (request) => familyActionsCopy(printContextOf(request), request.leftOut),
  DISCLOSURE: (request) => disclosureCopy(request, request.markedNames ?? []),
  PRACTICE_DAY: practiceCopy,
};

/** The whole record, and after everything that was agreed what is to be done with it in the case system (EXP-05). */
function fileCopy(request: PrintRequest): RecordDocument {
  const document = composeRecordDocument(request);
  return { ...document, blocks: [...document.blocks, ...todoInCaseSystem(printContextOf(request))] };
}

function practiceCopy({ pack, ...request }: CopyRequest): RecordDocument {
  if (pack === undefined) throw new Error('A practice record is made in a pack');
  return practiceDayCopy(request, pack);
}

function nameOf({ content, profile, settings, filePattern }: CopyRequest, { draftNotice }: RecordDocument): string {
  const copy = { content, profile, isDraft: draftNotice !== null, team: settings.teamName };
  return copyFileName(filePattern ?? DEFAULT_FILE_PATTERN, copy);
}
