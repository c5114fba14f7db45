import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = PDFPageProxy;

/** Opens a PDF to read its text. Nothing of it is drawn or run. */
export async function openPdf(bytes: Buffer): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadReader();
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;
}

async function loadReader() {
  // The library names this as it loads, for drawing, which is never asked of it here.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  // Read on this thread: a worker of its own would want a file to start from.
  const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
