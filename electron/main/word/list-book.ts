import type { DocumentList } from '@domain/document/document';
import { AlignmentType, convertMillimetersToTwip, type INumberingOptions, LevelFormat } from 'docx';

type NumberingConfig = INumberingOptions['config'][number];

/** Word knows nine levels of a list; what is nested deeper stands at the ninth. */
const DEEPEST_LEVEL = 8;
/** How far each level of a list stands in, in twips. */
export const LIST_STEP = convertMillimetersToTwip(6.5);

/**
 * The docx library puts list numbers in by looking for `{name-0}` in the finished text, so a name a person could
 * have typed would change their words. No printable text holds this character: see `printableText`.
 */
const UNTYPEABLE = '\uFFFF';

const FORMATS = {
  '1': LevelFormat.DECIMAL,
  a: LevelFormat.LOWER_LETTER,
  A: LevelFormat.UPPER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  I: LevelFormat.UPPER_ROMAN,
} as const;

const BULLETS = ['•', '–', '▪'];

/** Where one list's paragraphs get their numbers from. */
export type ListNumbering = { readonly reference: string; readonly level: number; readonly instance: 0 };

/** Keeps a numbering of its own for each ordered list, so that each starts where it should whatever came before it. */
export class ListBook {
  readonly #configs: NumberingConfig[] = [
    { reference: `${UNTYPEABLE}bullets`, levels: levels('BULLETS', 1, DEEPEST_LEVEL) },
  ];

  get configs(): readonly NumberingConfig[] {
    return this.#configs;
  }

  numberingFor(list: DocumentList, depth: number): ListNumbering {
    const level = Math.min(depth, DEEPEST_LEVEL);
    if (!list.ordered) return { reference: `${UNTYPEABLE}bullets`, level, instance: 0 };
    const reference = `${UNTYPEABLE}numbers${this.#configs.length}`;
    this.#configs.push({ reference, levels: levels(list.marker ?? '1', list.start, level) });
    return { reference, level, instance: 0 };
  }
}

/** Only down to the level in use: each level is written for each list, and a long record has many lists. */
function levels(marker: keyof typeof FORMATS | 'BULLETS', start: number, deepest: number): NumberingConfig['levels'] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    start,
    format: marker === 'BULLETS' ? LevelFormat.BULLET : FORMATS[marker],
    text: marker === 'BULLETS' ? (BULLETS[level % BULLETS.length] ?? '•') : `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * LIST_STEP, hanging: LIST_STEP } } },
  }));
}
