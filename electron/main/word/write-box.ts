import type { DocumentBlock } from '@domain/document/document';
import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph, ShadingType } from 'docx';
import { CELL_MARGINS, INK, STYLE } from './look';
import type { Setting, WordBlock } from './setting';
import { plainRuns } from './text-runs';

type Box = Extract<DocumentBlock, { kind: 'box' }>;

const EDGE = { style: BorderStyle.SINGLE, size: 12, color: INK.heading };
/** Of the fill's own colour: it carries the fill out to the edges of the page's text, which paragraphs alone do not. */
const SIDE = { style: BorderStyle.SINGLE, size: 4, color: INK.headerFill, space: CELL_MARGINS.left / 20 };
const INSIDE = CELL_MARGINS.left;

/**
 * A box as a shaded title between its edges, then its blocks, then the lower edge: real headings, lists and tables, which
 * a table laid round them would hide from a screen reader and could not repeat on the next page.
 */
export function writeBox(box: Box, setting: Setting): WordBlock[] {
  const inside: Setting = {
    ...setting,
    ...{
      width: setting.width - INSIDE,
      indent: setting.indent + INSIDE,
      tone: setting.tone === 'PAGE' ? 'BOX' : setting.tone,
    },
  };
  return [
    new Paragraph({ ...titleLook(setting), children: plainRuns(box.title) }),
    ...setting.write(box.blocks, inside),
    new Paragraph({ style: STYLE.gap, border: { top: { ...EDGE, space: 4 } }, ...indented(setting.indent) }),
  ];
}

function titleLook(setting: Setting): IParagraphOptions {
  return {
    heading: HeadingLevel.HEADING_1,
    border: {
      top: { ...EDGE, space: 3 },
      bottom: { ...EDGE, size: 4, color: INK.rule, space: 3 },
      left: SIDE,
      right: SIDE,
    },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: INK.headerFill },
    indent: { left: setting.indent + INSIDE, right: INSIDE },
  };
}

function indented(left: number): IParagraphOptions {
  return left > 0 ? { indent: { left } } : {};
}
