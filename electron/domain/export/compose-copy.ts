import { composeRecordDocument, type PrintRequest } from '../document/compose-record-document';
import type { RecordDocument } from '../document/document';
import type { MarkedName } from '../passage/passage-mark';
import { disclosureCopy } from './disclosure-copy';
import type { ExportProfile } from './export-profile';
import { copyFileName, DEFAULT_FILE_PATTERN } from './file-name-pattern';

export type CopyRequest = PrintRequest & {
  readonly profile: ExportProfile;
  /** What the service calls its files; the usual names where not given. */
  readonly filePattern?: string;
  /** Names of other children that somebody chose to have marked; shown in a disclosure copy only (EXP-02). */
  readonly markedNames?: readonly MarkedName[];
};

/** A record as the document of one profile: what is in it and what is left out (domain brief 3c). */
export function composeCopy(request: CopyRequest): RecordDocument {
  const { content, profile, markedNames = [] } = request;
  const document = profile === 'DISCLOSURE' ? disclosureCopy(request, markedNames) : composeRecordDocument(request);
  return { ...document, fileName: nameOf(request, document), copyOf: { recordId: content.id, profile } };
}

function nameOf({ content, profile, settings, filePattern }: CopyRequest, { draftNotice }: RecordDocument): string {
  const copy = { content, profile, isDraft: draftNotice !== null, team: settings.teamName };
  return copyFileName(filePattern ?? DEFAULT_FILE_PATTERN, copy);
}
