import { z } from 'zod';

/** What a copy of a record can be. */
export const copyFormat = z.enum(['WORD', 'PDF']);
export type CopyFormat = z.infer<typeof copyFormat>;

const ENDINGS: Readonly<Record<CopyFormat, string>> = { WORD: '.docx', PDF: '.pdf' };

/** The name of a copy, which is composed as that of a Word file, in the format that is asked for. */
export function inFormat(fileName: string, format: CopyFormat): string {
  return fileName.replace(/\.docx$/, ENDINGS[format]);
}
