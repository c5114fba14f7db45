import type { RecordDocument } from '@domain/document/document';
import { documentFooter } from '@domain/document/document-footer';
import { Footer, Header, Paragraph, ShadingType, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import { STYLE, TEXT_WIDTH } from './look';
import { printableLine } from './printable-text';
import { Watermark } from './watermark';

/** Pale purple: black words on it are as readable as on white, also where it prints grey. */
const BAND = 'E9D5F0';

/** The marking in the centre of every page's top, and under it the draft notice where there is one (EXP-01). */
export function pageHeader(document: RecordDocument): Header {
  const watermark = document.watermark === undefined ? [] : [new Watermark(printableLine(document.watermark))];
  const words = new TextRun(printableLine(document.marking));
  const marking = new Paragraph({ style: STYLE.marking, children: [...watermark, words] });
  const notice = document.draftNotice === null ? [] : [printableLine(document.draftNotice)];
  const band = document.hasBand ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BAND } } : {};
  return new Header({
    children: [
      marking,
      ...notice.map((text) => new Paragraph({ style: STYLE.draftNotice, ...band, children: [new TextRun(text)] })),
    ],
  });
}

/** Record number, version and check code on the left of every page's foot, the page's number on the right. */
export function pageFooter(document: RecordDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(footerText(document)), ...pageOfPages()],
      }),
    ],
  });
}

/** With a number in each field for a reader that counts no pages: to it the document is one long page. */
function pageOfPages() {
  return [
    new TextRun({ children: [new Tab(), 'Page '] }),
    new SimpleField('PAGE', '1'),
    new TextRun(' of '),
    new SimpleField('NUMPAGES', '1'),
  ];
}

export function footerText(document: RecordDocument): string {
  return printableLine(documentFooter(document));
}
