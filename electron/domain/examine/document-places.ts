import type { DocumentBlock, RecordDocument } from '../document/document';
import { documentBlocksText } from '../document/document-text';
import { unreachable } from '../unreachable';
import { wordsOnly } from './same-words';

export type PiecePlace = 'TEXT' | 'LIST' | 'CELL';

/** What is known of the pieces of a document beside their words; both are by the words alone. */
export type DocumentPlaces = {
  readonly headings: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, PiecePlace>;
};

export function documentPlaces({ blocks }: RecordDocument): DocumentPlaces {
  const found = placesIn(blocks, 'TEXT');
  const headings = new Set(found.flatMap(({ words, isHeading }) => (isHeading ? [words] : [])));
  return { headings, places: new Map(found.map(({ words, place }) => [words, place])) };
}

type Placed = { readonly words: string; readonly place: PiecePlace; readonly isHeading: boolean };

function placesIn(blocks: readonly DocumentBlock[], place: PiecePlace): Placed[] {
  return blocks.flatMap((block) => placesInBlock(block, place));
}

function placesInBlock(block: DocumentBlock, place: PiecePlace): Placed[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...placed(block.text, place), isHeading: true }];
    case 'paragraph':
    case 'note':
      return [placed(documentBlocksText([block]), place)];
    case 'list':
      return block.items.flatMap((item) => placesIn(item.blocks, place === 'CELL' ? 'CELL' : 'LIST'));
    case 'quote':
      return placesIn(block.blocks, place);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [placed(label, 'CELL'), placed(value, 'CELL')]);
    case 'table':
      return [
        ...block.header.map((text) => placed(text, 'CELL')),
        ...block.rows.flat().flatMap((cell) => placesIn(cell.blocks, 'CELL')),
      ];
    case 'chart':
      return [];
    case 'box':
      return [{ ...placed(block.title, place), isHeading: true }, ...placesIn(block.blocks, place)];
    default:
      return unreachable(block);
  }
}

function placed(text: string, place: PiecePlace): Placed {
  return { words: wordsOnly(text), place, isHeading: false };
}
