import type { DocumentBlock, DocumentTable, Line, RecordDocument } from '@domain/document/document';

/* A record's document as what pandoc reads, with every word in its order: the anchors of `word.bench.ts`. */

export function htmlOf(document: RecordDocument): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(document.title)}</title><h1>${escaped(document.title)}</h1>${blocksHtml(document.blocks)}`;
}
