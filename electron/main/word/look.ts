import { AlignmentType, BorderStyle, convertMillimetersToTwip, type IStylesOptions } from 'docx';

const twips = convertMillimetersToTwip;

/** A4 portrait, in twips (twentieths of a point), which is what Word counts in. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  marginSide: twips(22),
  marginTop: twips(25),
  /** Where a notice stands under the marking at the top. */
  marginTopUnderNotice: twips(30),
  marginBottom: twips(22),
  marginHeader: twips(10),
  marginFooter: twips(11),
} as const;

/** What lies between the margins. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.marginSide;

export const INK = {
  heading: '1F3B4D',
  /** Grey text that still has a contrast of 7 to 1 on white, and stays readable in a photocopy. */
  quiet: '4A5560',
  rule: 'AEB9C2',
  headerFill: 'E6ECF0',
  /** Under marked words: black on it has a contrast of 15 to 1, and it prints as a grey that a photocopy keeps. */
  markFill: 'F2E0A0',
} as const;

export const CELL_MARGINS = { top: 50, bottom: 50, left: 100, right: 100 } as const;

/** Ids of the paragraph styles that the document names; each is defined in `documentStyles`. */
export const STYLE = {
  subtitle: 'Subtitle',
  body: 'Normal',
  note: 'RecordNote',
  quote: 'RecordQuote',
  list: 'ListParagraph',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableNote: 'TableNote',
  cellHeading: 'CellHeading',
  factLabel: 'FactLabel',
  gap: 'TableGap',
  chart: 'Chart',
  header: 'Header',
  footer: 'Footer',
  marking: 'Marking',
  draftNotice: 'DraftNotice',
} as const;

export type StyleId = (typeof STYLE)[keyof typeof STYLE];

const FONT = 'Calibri';
const ENGLISH = { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } as const;
const KEPT = { keepNext: true, keepLines: true } as const;

/** Real styles, so that a person can find their way by headings and change the look in one place. */
export function documentStyles(): IStylesOptions {
  return {
    default: builtInStyles(),
    paragraphStyles: [...textStyles(), ...tableStyles(), ...edgeStyles()],
    // The library's own styles are based on this one without defining it.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
  };
}

function builtInStyles(): NonNullable<IStylesOptions['default']> {
  const ink = { font: FONT, bold: true, color: INK.heading };
  return {
    document: {
      run: { font: FONT, size: 22, language: ENGLISH },
      paragraph: { spacing: { after: 120, line: 269 } },
    },
    title: { run: { ...ink, size: 44 }, paragraph: { spacing: { before: 0, after: 40 }, ...KEPT } },
    heading1: {
      run: { ...ink, size: 27 },
      paragraph: {
        spacing: { before: 230, after: 80 },
        ...KEPT,
        outlineLevel: 0,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: INK.rule, space: 2 } },
      },
    },
    heading2: {
      run: { ...ink, size: 23 },
      paragraph: { spacing: { before: 160, after: 60 }, ...KEPT, outlineLevel: 1 },
    },
    heading3: {
      run: { ...ink, size: 22, italics: true },
      paragraph: { spacing: { before: 120, after: 40 }, ...KEPT, outlineLevel: 2 },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  };
}

function textStyles(): NonNullable<IStylesOptions['paragraphStyles']> {
  return [
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 23, color: INK.quiet },
      paragraph: {
        spacing: { after: 60 },
        keepNext: true,
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: INK.heading, space: 6 } },
      },
    },
    {
      id: STYLE.note,
      name: 'Record Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20, color: INK.quiet },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: STYLE.quote,
      name: 'Record Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { border: { left: { style: BorderStyle.SINGLE, size: 18, color: INK.rule, space: 10 } } },
    },
  ];
}

function tableStyles(): NonNullable<IStylesOptions['paragraphStyles']> {
  const tight = { spacing: { before: 0, after: 40, line: 250 } };
  return [
    {
      id: STYLE.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 21 },
      paragraph: tight,
    },
    {
      id: STYLE.tableHead,
      name: 'Table Head',
      basedOn: STYLE.tableText,
      run: { bold: true, color: INK.heading },
      paragraph: { keepNext: true },
    },
    { id: STYLE.tableNote, name: 'Table Note', basedOn: STYLE.tableText, run: { size: 19, color: INK.quiet } },
    {
      id: STYLE.cellHeading,
      name: 'Cell Heading',
      basedOn: STYLE.tableText,
      run: { bold: true, color: INK.heading },
      paragraph: { keepNext: true, spacing: { before: 80, after: 40, line: 250 } },
    },
    { id: STYLE.factLabel, name: 'Fact Label', basedOn: STYLE.tableText, run: { size: 20, color: INK.quiet } },
    {
      id: STYLE.chart,
      name: 'Chart',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 20, line: 240 } },
    },
    {
      id: STYLE.gap,
      name: 'Table Gap',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } },
    },
  ];
}

/** The docx library names Header and Footer styles without defining them, so they are defined here. */
function edgeStyles(): NonNullable<IStylesOptions['paragraphStyles']> {
  const close = { spacing: { before: 0, after: 0, line: 240 } };
  return [
    { id: STYLE.header, name: 'header', basedOn: 'Normal', run: { size: 18 }, paragraph: close },
    { id: STYLE.footer, name: 'footer', basedOn: 'Normal', run: { size: 18, color: INK.quiet }, paragraph: close },
    {
      id: STYLE.marking,
      name: 'Marking',
      basedOn: STYLE.header,
      run: { size: 20, bold: true },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: STYLE.draftNotice,
      name: 'Draft Notice',
      basedOn: STYLE.header,
      run: { size: 20, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 60, after: 0, line: 240 },
        border: {
          top: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 3 },
          bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 3 },
        },
      },
    },
  ];
}
