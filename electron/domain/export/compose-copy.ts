import { composeRecordDocument, type PrintRequest } from '../document/compose-record-document';
import type { RecordDocument } from '../document/document';
import type { ExportProfile } from './export-profile';

export type CopyRequest = PrintRequest & { readonly profile: ExportProfile };

/** A record as the document of one profile: what is in it and what is left out (domain brief 3c). */
export function composeCopy(request: CopyRequest): RecordDocument {
  const document = composeRecordDocument(request);
  return { ...document, copyOf: { recordId: request.content.id, profile: request.profile } };
}
