import type { PassageAbout } from '../lists/passage-lists';
import type { RichBlock, RichInline, RichText } from '../section/rich-text';

/** The number that each marked piece of rich text carries in a copy; by the piece itself, for equal words may differ. */
export type PassageNumbers = ReadonlyMap<RichInline, number>;

/** Marked words that stand together, over as many paragraphs as they reach. */
export type RichPassage = {
  readonly about: PassageAbout;
  readonly words: string;
  readonly pieces: readonly RichInline[];
};

type Piece = { readonly inline: RichInline; readonly about: PassageAbout | null; readonly beginsLine: boolean };

/** The marked passages of a rich text, down the text. Blanks between two marked pieces do not part them. */
export function richPassages(text: RichText): RichPassage[] {
  return stretchesOf(piecesOf(text.content)).flatMap((stretch) => {
    const marked = stretch.filter(isMarked);
    const about = marked[0]?.about ?? null;
    const words = stretch.map(wordsOf).join('').trim();
    if (about === null || words === '') return [];
    return [{ about, words, pieces: marked.map(({ inline }) => inline) }];
  });
}

/** Pieces in a row that carry the same mark; each ends with its last marked piece. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  let blanks: Piece[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = isOpen ? stretches.at(-1) : undefined;
    if (!isMarked(piece)) {
      isOpen = isOpen && wordsOf(piece).trim() === '';
      blanks.push(piece);
    } else if (last?.[0]?.about === piece.about) {
      last.push(...blanks, piece);
      blanks = [];
    } else {
      stretches.push([piece]);
      isOpen = true;
      blanks = [];
    }
  }
  return stretches;
}

function isMarked({ about }: Piece): boolean {
  return about !== null;
}

function piecesOf(blocks: readonly RichBlock[]): Piece[] {
  return blocks
    .flatMap((block) => linesIn(block))
    .flatMap((line) =>
      line.map((inline, index): Piece => ({ inline, about: aboutOf(inline), beginsLine: index === 0 })),
    );
}

function linesIn(block: RichBlock): (readonly RichInline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content ?? []];
    case 'blockquote':
      return block.content.flatMap(linesIn);
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesIn)));
    default:
      return block.content.flatMap((item) => item.content.flatMap(linesIn));
  }
}

function aboutOf({ marks = [] }: RichInline): PassageAbout | null {
  for (const mark of marks) if (mark.type === 'passage') return mark.attrs.about;
  return null;
}

function wordsOf({ inline, beginsLine }: Piece): string {
  return `${beginsLine ? '\n' : ''}${inline.type === 'hardBreak' ? '\n' : inline.text}`;
}
