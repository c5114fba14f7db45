import { copyFileName, DEFAULT_FILE_PATTERN } from '../export/file-name-pattern';
import type { RecordContent } from '../record/record';
import { printedNumber } from '../record/record-numbers';

/** Who the file says wrote it: the record, never a person (domain brief 3c). */
export function documentAuthor(content: RecordContent): string {
  return `Record ${printedNumber(content)}`;
}

/**
 * `CS_<case reference>_<yyyy-mm-dd>_v<version>.docx`, `MO_` for an oversight note and so on by the kind of record, and
 * with `_DRAFT` for what is not for the child's file: the name where the service has set no pattern of its own.
 */
export function recordFileName(content: RecordContent, copy: 'CLEAN' | 'DRAFT'): string {
  return copyFileName(DEFAULT_FILE_PATTERN, { content, profile: 'FILE_COPY', isDraft: copy === 'DRAFT', team: '' });
}

/** On every page of what is not agreed, or what has lost its seal (EXP-01). */
export const DRAFT_NOTICE = "DRAFT, NOT FOR THE CHILD'S FILE";

/** Across every page of the same, so that a page photographed or printed on its own still says it. */
export const DRAFT_WATERMARK = 'DRAFT';
