import type { RecordDocument } from '@domain/document/document';
import JSZip from 'jszip';
import { footerText } from '../page-edges';
import { printableLine } from '../printable-text';
import { readWordPart } from '../read-word-part';

/**
 * Every header, also one for first or even pages only, must say the marking and the draft notice, and every footer the
 * record: whatever theirs says, no page of a record goes without (EXP-01).
 */
export async function edgeFaults(bytes: Uint8Array, document: RecordDocument): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const marks = [document.marking, document.draftNotice ?? ''].map(printableLine).filter((mark) => mark !== '');
  const faults = Object.values(zip.files).map(async (file) => {
    if (!/^word\/(?:header|footer)\d+\.xml$/.test(file.name)) return [];
    const { paragraphs } = readWordPart(await file.async('string'));
    if (file.name.startsWith('word/footer'))
      return paragraphs.some((line) => line.startsWith(footerText(document))) ? [] : ['A footer is without the record'];
    return marks.every((mark) => paragraphs.includes(mark)) ? [] : ['A header is without the marking'];
  });
  return (await Promise.all(faults)).flat();
}
