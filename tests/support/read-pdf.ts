import { readFile } from 'node:fs/promises';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says to a program that reads it aloud. */
export type ReadPdf = {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The text of each page as it can be selected, without blanks: where lines end differs from reader to reader. */
  readonly text: readonly string[];
  /** How often each kind of tag stands in the structure: H1, Table, TH, L, LI. */
  readonly tags: ReadonlyMap<string, number>;
  /** The titles of its outline, in order. */
  readonly outline: readonly string[];
};

type StructureNode = { readonly role?: string; readonly children?: readonly StructureNode[] };
type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

/** Reads a finished PDF with another program than the one that made it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
  const tags = new Map<string, number>();
  const text: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    text.push(await textOf(page));
    countTags((await page.getStructTree()) as StructureNode | null, tags);
  }
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    pages: pdf.numPages,
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    isTagged: mark?.Marked === true,
    text,
    tags,
    outline: titlesOf(((await pdf.getOutline()) as OutlineItem[] | null) ?? []),
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
}

function countTags(node: StructureNode | null, tags: Map<string, number>): void {
  if (node?.role !== undefined) tags.set(node.role, (tags.get(node.role) ?? 0) + 1);
  for (const inner of node?.children ?? []) countTags(inner, tags);
}

function titlesOf(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);
}
