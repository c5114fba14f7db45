import type { Instant } from '../calendar/local-date';
import type { ExportProfile } from '../export/export-profile';
import type { RecordId } from '../identifiers';

/**
 * A Word document as plain data: what is printed and in which order, with no knowledge of Word. The word room
 * turns it into a `.docx`; the window may show it as a preview.
 */
export type TextRun = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** The number of the mark these words carry in a copy that shows marks, counted from 1; shaded, never hidden. */
  readonly mark?: number;
};

/** Runs of one paragraph; a line break inside it is a run holding only "\n". */
export type Line = readonly TextRun[];

/**
 * The runs of a note, a heading or a fact: its marked ones, or its plain words as one. Where somebody has put other words
 * into the text since, initials for a name, what the runs say no longer counts: the text is what is printed.
 */
export function runsOf({ runs }: { readonly runs?: Line }, text: string): Line {
  const isSame = runs !== undefined && runs.map((run) => run.text).join('') === text;
  return isSame ? runs : [{ text }];
}

export type DocumentBlock =
  | DocumentHeading
  | { readonly kind: 'paragraph'; readonly runs: Line }
  /** Small grey text: who answered, why something is empty. */
  | { readonly kind: 'note'; readonly text: string; readonly runs?: Line }
  | DocumentList
  | { readonly kind: 'quote'; readonly blocks: readonly DocumentBlock[] }
  | DocumentFacts
  | DocumentTable
  | DocumentChart
  /** A bordered box, as the decisions and actions at the top of page 1. */
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly DocumentBlock[] };

export type DocumentHeading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The same words in runs, where some of them carry a mark. */
  readonly runs?: Line;
  /** The key of the section that begins here, so that a preview can show it. It is not printed. */
  readonly section?: string;
  /** What begins here begins on a new page. */
  readonly startsPage?: true;
};

/** Label and value pairs, as the child and status table on page 1; two pairs stand side by side unless one is wide. */
export type DocumentFacts = {
  readonly kind: 'facts';
  /** Said to a screen reader. */
  readonly caption: string;
  readonly rows: readonly DocumentFact[];
};

export type DocumentFact = {
  readonly label: string;
  readonly value: string;
  /** The words of the value in runs, where some of them carry a mark. */
  readonly runs?: Line;
  readonly isWide?: boolean;
};

export type DocumentList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item, 0 to 32,767; 1 for bullets. */
  readonly start: number;
  /** How an ordered list counts: 1, a, A, i or I. Numbers when not given. */
  readonly marker?: '1' | 'a' | 'A' | 'i' | 'I';
  readonly items: readonly ListItem[];
};

export type ListItem = {
  readonly blocks: readonly DocumentBlock[];
  /** The key of the section this item stands for, as a heading has it. It is not printed. */
  readonly section?: string;
};

/**
 * A number as a mark on a line from 0 to `most`, beside the same number in words. It holds no text, so nothing that
 * only stands in a picture can be lost: `description` says it to those who do not see it, and names nobody.
 */
export type DocumentChart = {
  readonly kind: 'chart';
  readonly value: number;
  readonly most: number;
  readonly description: string;
};

/**
 * Always rectangular: with the cells that reach down from above, every row fills the same number of columns. Leading
 * rows made only of header cells repeat on each page, as `header` does.
 */
export type DocumentTable = {
  readonly kind: 'table';
  /** Said to a screen reader. */
  readonly caption: string;
  /** Relative widths, one a column; repeated header row when `header` is not empty. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly DocumentCell[])[];
};

export type DocumentCell = {
  readonly blocks: readonly DocumentBlock[];
  readonly columns?: number;
  readonly rows?: number;
  readonly isHeader?: boolean;
};

export type RecordDocument = {
  /** Document title property and title line, e.g. "Case supervision". */
  readonly title: string;
  /** One line under the title: which day, who supervised whom. */
  readonly subtitle: string;
  /** Protective marking, centred at the top of each page. */
  readonly marking: string;
  /** "DRAFT, NOT FOR THE CHILD'S FILE" for anything not agreed; null for a clean copy (EXP-01). */
  readonly draftNotice: string | null;
  /** One word across every page, behind the text, for what is not yet what it will be: "DRAFT" (EXP-01). */
  readonly watermark?: string;
  /** The notice stands on a coloured band: this is not for any child's file, at a glance (domain brief 3c). */
  readonly hasBand?: true;
  /** When these words became what they are: the file's own date, so that the same record gives the same bytes (EXP-04). */
  readonly writtenAt: Instant;
  /** Footer: record number, version, check code (null for a draft). */
  readonly recordNumber: string;
  readonly version: number;
  /** What stands at the foot instead, where the document is no record and has neither number nor version. */
  readonly foot?: string;
  /** What every page of a copy that is not the record itself says after that: one page alone is not taken for the record's. */
  readonly footAlso?: string;
  readonly checkCode: string | null;
  /** No child's name: `CS_<caseRef>_<yyyy-mm-dd>_v<version>.docx`, with the letters of its kind of record. */
  readonly fileName: string;
  /** Kept in the file's own properties, so that a copy can say what it is; absent where the document is no record's. */
  readonly copyOf?: { readonly recordId: RecordId; readonly profile: ExportProfile };
  /** For document properties: a role or a record number, never a person. */
  readonly author: string;
  readonly blocks: readonly DocumentBlock[];
};
