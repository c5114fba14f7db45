/** The part of the PDF reader that does the reading; it ships without types, and we only hand it on. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
