import type { Line, TextRun as RunOfWords } from '@domain/document/document';
import { ShadingType, Tab, TextRun } from 'docx';
import { printableText } from './printable-text';

/** A shade under marked words that a photocopy keeps. */
const MARKED = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2E0A0' } as const;

/** Words as Word runs: a new line becomes a line break and a tab a tab, because neither survives as a bare character. */
export function wordRuns(line: Line): TextRun[] {
  return line.flatMap(wordRun);
}

/** The runs of plain text without marks. */
export function plainRuns(text: string): TextRun[] {
  return wordRuns([{ text }]);
}

function wordRun(run: RunOfWords): TextRun[] {
  return printableText(run.text)
    .split('\n')
    .flatMap((words, index) => {
      const isAfterBreak = index > 0;
      if (words === '' && !isAfterBreak) return [];
      return [new TextRun({ ...marks(run), ...(isAfterBreak ? { break: 1 } : {}), children: tabbed(words) })];
    });
}

function marks(run: RunOfWords) {
  return {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.mark === undefined ? {} : { shading: MARKED }),
  };
}

function tabbed(words: string): (string | Tab)[] {
  return words.split('\t').flatMap((piece, index) => {
    const text = piece === '' ? [] : [piece];
    return index === 0 ? text : [new Tab(), ...text];
  });
}
