import type { RecordDocument } from '@domain/document/document';
import { footerText } from '../page-edges';
import { printableLine } from '../printable-text';
import type { WordParts } from './word-parts';

/** The marking and the draft notice at the top, the record's number at the foot. */
export function edgeFaults(parts: WordParts, document: RecordDocument): string[] {
  const top = edgeParagraphs(parts, 'word/header');
  const foot = edgeParagraphs(parts, 'word/footer');
  const marks = [document.marking, ...(document.draftNotice === null ? [] : [document.draftNotice])].map(printableLine);
  return [
    ...marks
      .filter((mark) => mark !== '' && !top.includes(mark))
      .map(() => 'The marking is not at the top of the page'),
    ...(foot.some((line) => line.startsWith(footerText(document)))
      ? []
      : ['The record number is not at the foot of the page']),
  ];
}

function edgeParagraphs(parts: WordParts, prefix: string): string[] {
  return [...parts.xml].flatMap(([name, part]) => (name.startsWith(prefix) ? part.paragraphs : []));
}
