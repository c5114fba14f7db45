import { crc32, deflateSync } from 'node:zlib';
import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { A4, field, GERMAN_STYLES, handMade, image, MARGINS, paragraph, picture } from './hand-made-template';

/** A picture of one colour, as real PNG bytes; `noise` makes it as large as a photograph. */
export function png(width: number, height: number, noise = 0): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x4f);
  let seed = 7;
  for (let at = 0; at < noise; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    rows[(at * 3) % rows.length] = seed >> 16;
    rows[(at * 3 + 1) % rows.length] = seed >> 8;
  }
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: noise > 0 ? 0 : 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

const LOGO = { relationships: image('logo', 'media/image1.png'), parts: { 'word/media/image1.png': png(160, 60) } };

export const withLogo = () =>
  handMade({
    ...LOGO,
    headers: { default: picture('logo') + paragraph('Fellshire Council · Children’s Services') },
    footers: { default: paragraph('County Hall, Harbour Road · fellshire.example') },
  });

export const withFirstAndEven = () =>
  handMade({
    ...LOGO,
    headers: {
      default: paragraph('Fellshire Council'),
      first: picture('logo') + paragraph('Fellshire Council, first page'),
      even: paragraph('Fellshire Council, left page'),
    },
    footers: { default: field('PAGE', '1'), even: paragraph('Left foot') },
    section: '<w:titlePg/>',
    settings: '<w:evenAndOddHeaders/>',
  });

export const german = () =>
  handMade({
    styles: GERMAN_STYLES,
    headers: { default: paragraph('Kreis Fellshire', '<w:pPr><w:pStyle w:val="Standard"/></w:pPr>') },
    footers: { default: paragraph('Harbour Road', '<w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr>') },
  });

export const withoutStyles = () => handMade({ styles: null, headers: { default: paragraph('Fellshire Council') } });

export const acrossAndNarrow = () =>
  handMade({
    size: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    margins:
      '<w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="567" w:header="284" w:footer="284" w:gutter="0"/>',
    section: '<w:cols w:num="2" w:space="708"/>',
    headers: { default: paragraph('Fellshire Council') },
  });

export const narrowText = () =>
  handMade({
    size: A4,
    margins: MARGINS.replaceAll('="1440"', '="3200"'),
    headers: { default: paragraph('Fellshire') },
  });

export const withLargePicture = () =>
  handMade({
    headers: { default: picture('photo', { width: 5_400_000, height: 1_800_000 }) },
    relationships: image('photo', 'media/photo.png'),
    parts: { 'word/media/photo.png': png(1_600, 1_100, 1_700_000) },
  });

export const withControls = () =>
  handMade({
    headers: {
      default: [
        '<w:sdt><w:sdtPr><w:alias w:val="Service"/></w:sdtPr><w:sdtContent>',
        paragraph('Children’s Services'),
        '</w:sdtContent></w:sdt>',
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>',
        paragraph('Click here to enter text'),
        '</w:sdtContent></w:sdt>',
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>',
        paragraph('Jane Smithson'),
        '</w:sdtContent></w:sdt>',
      ].join(''),
    },
  });

export const libraryMade = () =>
  Packer.toBuffer(
    new Document({
      creator: 'Jane Smithson',
      lastModifiedBy: 'Jane Smithson',
      title: 'Letterhead of Jane Smithson',
      customProperties: [{ name: 'Owner', value: 'Jane Smithson' }],
      styles: {
        default: {
          document: { run: { font: 'Georgia', size: 21 } },
          heading1: { run: { color: '5B2C83', size: 30, font: 'Fellshire Sans' } },
        },
      },
      sections: [
        {
          headers: {
            default: new Header({
              children: [
                new Paragraph({
                  children: [
                    new ImageRun({ type: 'png', data: png(120, 40), transformation: { width: 120, height: 40 } }),
                  ],
                }),
                new Paragraph({ children: [new TextRun({ text: 'Fellshire', bold: true })] }),
              ],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('fellshire.example')] }) },
          children: [new Paragraph('Dear Sir or Madam')],
        },
      ],
    }),
  );
