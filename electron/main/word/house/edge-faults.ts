import type { RecordDocument } from '@domain/document/document';
import type { WordParts } from '../check/word-parts';
import { footerText } from '../page-edges';
import { printableLine } from '../printable-text';

/**
 * Every header, also one for first or even pages only, must say the marking and the draft notice, and every footer the
 * record: whatever theirs says, no page of a record goes without (EXP-01).
 */
export function edgeFaults(parts: WordParts, document: RecordDocument): readonly string[] {
  const marks = [document.marking, document.draftNotice ?? ''].map(printableLine).filter((mark) => mark !== '');
  return [...parts.xml].flatMap(([name, { paragraphs }]) => {
    if (!/^word\/(?:header|footer)\d+\.xml$/.test(name)) return [];
    if (name.startsWith('word/footer'))
      return paragraphs.some((line) => line.startsWith(footerText(document))) ? [] : ['A footer is without the record'];
    return marks.every((mark) => paragraphs.includes(mark)) ? [] : ['A header is without the marking'];
  });
}
