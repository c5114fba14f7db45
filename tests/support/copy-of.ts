import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { type CopyRequest, composeCopy } from '@domain/export/compose-copy';
import type { ExportProfile } from '@domain/export/export-profile';
import type { RecordContent } from '@domain/record/record';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT } from './tobin-record';

/** An agreed record of the made-up council, as it is handed to whoever makes a copy of it. */
export function agreedRequest(content: RecordContent) {
  return { content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS, sharedAt: TOBIN_SHARED_AT } as const;
}

export function copyOf(
  content: RecordContent,
  profile: ExportProfile,
  changes: Partial<CopyRequest> = {},
): RecordDocument {
  return composeCopy({ ...agreedRequest(content), profile, ...changes });
}

/** What stands between two headings of the first level. */
export function linesUnder(document: RecordDocument, heading: string): string[] {
  const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (from < 0) throw new Error(`There is no “${heading}”`);
  const rest = document.blocks.slice(from + 1);
  const until = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const blocks = until < 0 ? rest : rest.slice(0, until);
  return documentParagraphs({ ...document, title: '', subtitle: '', blocks });
}

/** Every word of a document, alternative texts, names and numbers with it. */
export function everyWordOf(document: RecordDocument): string {
  return JSON.stringify(document);
}
