import JSZip from 'jszip';

/** One part of a Word file as text. */
export async function wordPartOf(bytes: Uint8Array, name: string): Promise<string> {
  const text = await (await JSZip.loadAsync(bytes)).file(name)?.async('string');
  if (text === undefined) throw new Error(`No ${name}`);
  return text;
}

/**
 * With one part of the file changed, as a fault in the writer or somebody's hand would have left it.
 * @throws when the change changes nothing: a test would then prove nothing.
 */
export async function withChangedPart(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const before = await wordPartOf(bytes, name);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}`);
  zip.file(name, after);
  return zip.generateAsync({ type: 'nodebuffer' });
}
