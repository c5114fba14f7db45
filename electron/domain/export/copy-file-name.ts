/** The record's own file name with what kind of copy it is, so that none takes the place of the copy for the file. */
export function copyFileName(fileName: string, kind: string): string {
  return fileName.replace(/\.docx$/, `_${kind}.docx`);
}
