import type { Line, TextRun as RunOfWords } from '@domain/document/document';
import { type IRunOptions, ShadingType, Tab, TextRun } from 'docx';
import { languageOf, type Stretch, stretchesOf } from './direction';
import { INK } from './look';
import { printableText } from './printable-text';

/** The number of a mark, as it is composed beside the words that carry it. */
const MARK_NUMBER = /^\[\d+\]$/;

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
    .flatMap((words, index) => [
      ...(index > 0 ? [new TextRun({ ...look(run), break: 1 })] : []),
      ...stretchesOf(words).map((stretch) => new TextRun(stretchOptions(stretch, run))),
    ]);
}

function stretchOptions({ text, isRightToLeft }: Stretch, run: RunOfWords): IRunOptions {
  const direction = isRightToLeft ? { rightToLeft: true, language: { bidirectional: languageOf(text) } } : {};
  return { ...look(run), ...direction, children: tabbed(text) };
}

function look(run: RunOfWords): IRunOptions {
  return {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.mark === undefined ? {} : markedLook(run.text)),
  };
}

/** Shaded, never hidden; the number stands a little higher, as a note's does. */
function markedLook(text: string): IRunOptions {
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: INK.markFill };
  return MARK_NUMBER.test(text) ? { shading, bold: true, superScript: true } : { shading };
}

function tabbed(words: string): (string | Tab)[] {
  return words.split('\t').flatMap((piece, index) => {
    const text = piece === '' ? [] : [piece];
    return index === 0 ? text : [new Tab(), ...text];
  });
}
