import type { RecordDocument } from '@domain/document/document';
import { documentFooter } from '@domain/document/document-footer';
import { printableLine } from '../word/printable-text';
import { escaped } from './document-page';

const TYPE =
  'font-family: Calibri, Carlito, Segoe UI, Arial, sans-serif; width: 100%; margin: 0 22mm; font-size: 9pt; font-variant-ligatures: none;';

/** Between the edge of the paper and the words, in inches, which is what Chromium counts in. */
export const MARGINS = { top: 29 / 25.4, bottom: 22 / 25.4, left: 22 / 25.4, right: 22 / 25.4 } as const;

/** The marking in the centre of every page's top, and under it the draft notice where there is one (EXP-01). */
export function edgeAbove(document: RecordDocument): string {
  const marking = `<div style="font-weight: bold; font-size: 10pt">${escaped(printableLine(document.marking))}</div>`;
  if (document.draftNotice === null) return `<div style="${TYPE} text-align: center">${marking}</div>`;
  const rule = 'border-top: 1pt solid #000; border-bottom: 1pt solid #000; padding: 2pt 0; margin-top: 3pt';
  const band = document.hasBand ? '; background: #e9d5f0; -webkit-print-color-adjust: exact' : '';
  const notice = `<div style="font-weight: bold; font-size: 10pt; ${rule}${band}">${escaped(printableLine(document.draftNotice))}</div>`;
  return `<div style="${TYPE} text-align: center">${marking}${notice}</div>`;
}

/** Record number, version and check code on the left of every page's foot, the page's number on the right. */
export function edgeBelow(document: RecordDocument): string {
  const page = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  const foot = escaped(printableLine(documentFooter(document)));
  return `<div style="${TYPE} color: #4a5560; display: flex; justify-content: space-between"><span>${foot}</span><span>${page}</span></div>`;
}
