import type { z } from 'zod';
import { codes } from '../lists/codes';

/** The five reports the findings were read in, by file name: what each is, in plain words. */
const SOURCE_NAMES = {
  '000_698576666a223922': 'Ofsted focused visit to Northumberland on permanence, July 2022',
  '001_3b6101943c22f83c': "Ofsted focused visit to Northumberland's front door, February 2018",
  '002_ae6583998249a748': 'Report to Northumberland councillors on the inspection of January 2020',
  '003_8bf9143c210e4606': 'Ofsted monitoring visit to North Northamptonshire, July 2021',
  '004_d10942f24b46b1e4': "Northumberland children's social care self-assessment, 2022 to 2023",
} as const;

export const sourceFile = codes(SOURCE_NAMES);

type SourceFile = z.infer<typeof sourceFile>;

/** The report in plain words, with its date. */
export function sourceName(file: SourceFile): string {
  return SOURCE_NAMES[file];
}

/** Where an inspector's words come from: in plain words, then the file and line they can be looked up in. */
export function sourceOf(file: SourceFile, line: number): string {
  return `${sourceName(file)} (file ${file}, line ${line})`;
}
