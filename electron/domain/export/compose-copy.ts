import { composeRecordDocument, type PrintRequest } from '../document/compose-record-document';
import type { RecordDocument } from '../document/document';
import type { MarkedName } from '../passage/passage-mark';
import { disclosureCopy } from './disclosure-copy';
import type { ExportProfile } from './export-profile';

export type CopyRequest = PrintRequest & {
  readonly profile: ExportProfile;
  /** Names of other children that somebody chose to have marked; shown in a disclosure copy only (EXP-02). */
  readonly markedNames?: readonly MarkedName[];
};

/** A record as the document of one profile: what is in it and what is left out (domain brief 3c). */
export function composeCopy(request: CopyRequest): RecordDocument {
  const { content, profile, markedNames = [] } = request;
  const document = profile === 'DISCLOSURE' ? disclosureCopy(request, markedNames) : composeRecordDocument(request);
  return { ...document, copyOf: { recordId: content.id, profile } };
}
