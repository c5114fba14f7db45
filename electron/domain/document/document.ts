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
};

/** Runs of one paragraph; a line break inside it is a run holding only "\n". */
export type Line = readonly TextRun[];

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Line }
  /** Small grey text: who answered, why something is empty. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly blocks: readonly DocumentBlock[] }
  /** Label and value pairs, as the child and status table on page 1. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | DocumentTable
  /** A bordered box, as the decisions and actions at the top of page 1. */
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly DocumentBlock[] };

export type ListItem = { readonly blocks: readonly DocumentBlock[] };

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
  /** Protective marking, centred at the top of each page. */
  readonly marking: string;
  /** "DRAFT, NOT FOR THE CHILD'S FILE" for anything not agreed; null for a clean copy (EXP-01). */
  readonly draftNotice: string | null;
  /** Footer: record number, version, check code (null for a draft). */
  readonly recordNumber: string;
  readonly version: number;
  readonly checkCode: string | null;
  /** No child's name: `CS_<caseRef>_<yyyy-mm-dd>_v<version>.docx`. */
  readonly fileName: string;
  /** For document properties: a role or a record number, never a person. */
  readonly author: string;
  readonly blocks: readonly DocumentBlock[];
};
