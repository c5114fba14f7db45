import type { RecordDocument } from '@domain/document/document';
import { checkWordFile } from './check-document';
import { writeWordFile } from './write-document';

/** A finished Word file that was opened again and holds what it should. Throws for one that does not: it is given to nobody. */
export async function provenWordFile(document: RecordDocument): Promise<Buffer> {
  const bytes = await writeWordFile(document);
  const faults = await checkWordFile(bytes, document);
  if (faults.length > 0) throw new Error(`A finished Word file did not pass its check: ${faults.join('; ')}`);
  return bytes;
}
