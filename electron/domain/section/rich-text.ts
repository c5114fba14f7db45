import { z } from 'zod';
import { passageAbout } from '../lists/passage-lists';
import { RICH_TEXT_EXCESS_SENTENCES, richTextExcess } from './rich-text-limits';

/**
 * Rich text as TipTap JSON, closed to the marks and blocks the record may hold (design, "Data"). What is
 * outside this shape is refused at the door rather than dropped: the editor never produces it.
 */
const look = z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'strike']) });
/** Says whom or what the words are about, for whoever prepares the record for disclosure (domain brief 3d). */
const passage = z.strictObject({ type: z.literal('passage'), attrs: z.strictObject({ about: passageAbout }) });
const mark = z.discriminatedUnion('type', [look, passage]);

const textNode = z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() });
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks: z.array(mark).optional() });
const inline = z.discriminatedUnion('type', [textNode, hardBreak]);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).optional() });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: z.array(inline).optional(),
});

export type RichInline = z.infer<typeof inline>;
export type RichMark = z.infer<typeof look>['type'];
export type RichMarking = z.infer<typeof mark>;
export type RichParagraph = z.infer<typeof paragraph>;
export type RichHeading = z.infer<typeof heading>;
export type RichListItem = { type: 'listItem'; content: RichBlock[] };
export type RichList =
  | { type: 'bulletList'; content: RichListItem[] }
  | {
      type: 'orderedList';
      attrs?: { start: number; type?: string | null | undefined } | undefined;
      content: RichListItem[];
    };
const CELL_ALIGNMENTS = ['left', 'right', 'center'] as const;
type CellAlign = (typeof CELL_ALIGNMENTS)[number];
export type RichCell = {
  type: 'tableCell' | 'tableHeader';
  attrs?:
    | { colspan: number; rowspan: number; colwidth: number[] | null; align?: CellAlign | null | undefined }
    | undefined;
  content: RichBlock[];
};
export type RichRow = { type: 'tableRow'; content: RichCell[] };
export type RichTable = { type: 'table'; content: RichRow[] };
export type RichBlock =
  | RichParagraph
  | RichHeading
  | RichList
  | RichTable
  | { type: 'blockquote'; content: RichBlock[] };

const listItem: z.ZodType<RichListItem, RichListItem> = z.strictObject({
  type: z.literal('listItem'),
  content: z.lazy(() => z.array(block).min(1)),
});
const cell: z.ZodType<RichCell, RichCell> = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z
    .strictObject({
      colspan: z.int().min(1).max(50),
      rowspan: z.int().min(1).max(500),
      colwidth: z.array(z.int()).max(50).nullable(),
      align: z.enum(CELL_ALIGNMENTS).nullish(),
    })
    .optional(),
  content: z.lazy(() => z.array(block).min(1)),
});
const row: z.ZodType<RichRow, RichRow> = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell) });

const block: z.ZodType<RichBlock, RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    paragraph,
    heading,
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.int(), type: z.string().nullish() }).optional(),
      content: z.array(listItem).min(1),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(block).min(1) }),
    z.strictObject({ type: z.literal('table'), content: z.array(row).min(1) }),
  ]),
);

const document = z.strictObject({ type: z.literal('doc'), content: z.array(block) });
export type RichText = z.infer<typeof document>;

/** The bounds are looked at first: a text beyond them is refused whole, and never walked by the schema. */
export const richText = z
  .custom<RichText>(() => true)
  .superRefine((value, context) => {
    const excess = richTextExcess(value);
    if (excess !== null) context.addIssue({ code: 'custom', message: RICH_TEXT_EXCESS_SENTENCES[excess] });
  })
  .pipe(document);

export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };
