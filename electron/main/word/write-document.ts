import type { RecordDocument } from '@domain/document/document';
import { Document, Packer, Paragraph } from 'docx';
import { copyProperties } from './copy-properties';
import { coreProperties } from './core-properties';
import { ListBook } from './list-book';
import { documentStyles, PAGE, STYLE, TEXT_WIDTH } from './look';
import { pageFooter, pageHeader } from './page-edges';
import { PictureCount } from './picture-count';
import { printableLine } from './printable-text';
import type { Setting } from './setting';
import { plainRuns } from './text-runs';
import { writeBlocks } from './write-blocks';
import { fixZipTimes } from './zip-times';

/**
 * A record's document as the bytes of a `.docx` file. The same document always gives the same bytes (EXP-04). The bytes
 * are not yet proven: `checkWordFile` re-opens them before they are given to anyone.
 * @throws when a table of the document is not rectangular, which is a mistake in the composition.
 */
export async function writeWordFile(document: RecordDocument): Promise<Buffer> {
  const bytes = await Packer.toBuffer(wordDocument(document), false, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ]);
  fixZipTimes(bytes);
  return bytes;
}

function wordDocument(document: RecordDocument): Document {
  const lists = new ListBook();
  const setting: Setting = {
    ...{ width: TEXT_WIDTH, indent: 0, depth: 0, tone: 'PAGE' },
    ...{ lists, pictures: new PictureCount(), write: writeBlocks },
  };
  const body = writeBlocks(document.blocks, setting);
  return new Document({
    styles: documentStyles(),
    numbering: { config: [...lists.configs] },
    compatibility: { version: 15 },
    customProperties: copyProperties(document),
    sections: [
      {
        properties: pageProperties(document),
        headers: { default: pageHeader(document) },
        footers: { default: pageFooter(document) },
        children: [...titleLines(document), ...body],
      },
    ],
  });
}

function titleLines(document: RecordDocument): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: plainRuns(printableLine(document.title)) }),
    new Paragraph({ style: STYLE.subtitle, children: plainRuns(printableLine(document.subtitle)) }),
  ];
}

function pageProperties({ draftNotice }: RecordDocument) {
  return {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: {
        top: draftNotice === null ? PAGE.marginTop : PAGE.marginTopUnderNotice,
        bottom: PAGE.marginBottom,
        left: PAGE.marginSide,
        right: PAGE.marginSide,
        header: PAGE.marginHeader,
        footer: PAGE.marginFooter,
      },
    },
  };
}
