import type { RecordContent } from '../record/record';
import { filePrefix, printedNumber } from '../record/record-numbers';

/** What is forbidden in a Windows file name, and spaces, which the pattern of domain brief 3c has none of. */
const NOT_IN_FILE_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\s<>:"/\\|?*]+/gu;
const LONGEST_REFERENCE = 60;

/** Who the file says wrote it: the record, never a person (domain brief 3c). */
export function documentAuthor(content: RecordContent): string {
  return `Record ${printedNumber(content)}`;
}

/**
 * `CS_<case reference>_<yyyy-mm-dd>_v<version>.docx`, `MO_` for an oversight note and so on by the kind of record, and
 * with `_DRAFT` for what is not for the child's file. An addendum has the name of the record it adds to, with `_A1`, so that the two stand together in a folder. Never the child's name: where a case system has put it into the reference, it is
 * taken out (domain brief 3c).
 */
export function recordFileName(content: RecordContent, copy: 'CLEAN' | 'DRAFT'): string {
  const named = content.addendumTo ?? { sessionDate: content.header.sessionDate, version: content.version };
  const parts = [
    filePrefix(content.type),
    referenceForFileName(content),
    named.sessionDate ?? 'undated',
    `v${named.version}`,
    ...(content.type === 'ADDENDUM' ? [`A${content.ordinal}`] : []),
    ...(copy === 'DRAFT' ? ['DRAFT'] : []),
  ];
  return `${parts.join('_')}.docx`;
}

function referenceForFileName({ child, number }: RecordContent): string {
  const names = [child.forename, child.surname]
    .flatMap((name) => name.split(/[\s'’-]+/))
    .filter((name) => name.length > 1);
  const nameless = names.reduce((text, name) => withoutWord(text, name), child.reference);
  const safe = nameless
    .replace(NOT_IN_FILE_NAMES, '-')
    .replace(/^[-.,]+|[-.,]+$/g, '')
    .slice(0, LONGEST_REFERENCE);
  return safe === '' ? `record${number}` : safe;
}

function withoutWord(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(escaped, 'giu'), '');
}

/** On every page of what is not agreed, or what has lost its seal (EXP-01). */
export const DRAFT_NOTICE = "DRAFT, NOT FOR THE CHILD'S FILE";

/** Across every page of the same, so that a page photographed or printed on its own still says it. */
export const DRAFT_WATERMARK = 'DRAFT';
