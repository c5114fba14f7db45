import { z } from 'zod';
import type { DocumentBlock, RecordDocument } from './document';

/* The shape of a document on its way through the door, for copies that are looked at before they are made. */

const run = z.strictObject({
  text: z.string(),
  ...{ bold: z.boolean().optional(), italic: z.boolean().optional() },
  ...{ underline: z.boolean().optional(), strike: z.boolean().optional(), mark: z.int().positive().optional() },
});
const fact = z.strictObject({ label: z.string(), value: z.string(), isWide: z.boolean().optional() });

const blocks: z.ZodType<readonly DocumentBlock[]> = z.lazy(() => z.array(block));
const cell = z.strictObject({
  blocks,
  ...{ columns: z.int().optional(), rows: z.int().optional(), isHeader: z.boolean().optional() },
});

/** Not closed inside, as other kinds of copy may add to a block: our own program made it. */
const block: z.ZodType<DocumentBlock> = z.lazy(
  () =>
    z.discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('heading'), text: z.string() }),
      z.looseObject({ kind: z.literal('paragraph'), runs: z.array(run) }),
      z.looseObject({ kind: z.literal('note'), text: z.string() }),
      z.looseObject({ kind: z.literal('list'), items: z.array(z.strictObject({ blocks })) }),
      z.looseObject({ kind: z.literal('quote'), blocks }),
      z.looseObject({ kind: z.literal('facts'), caption: z.string(), rows: z.array(fact) }),
      z.looseObject({ kind: z.literal('table'), caption: z.string(), rows: z.array(z.array(cell)) }),
      z.looseObject({ kind: z.literal('box'), title: z.string(), blocks }),
    ]) as unknown as z.ZodType<DocumentBlock>,
);

/** A document as the window shows it: what a person needs to see before they say that it is right. */
export const shownDocument = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  marking: z.string(),
  draftNotice: z.string().nullable(),
  blocks,
});
export type ShownDocument = Pick<RecordDocument, 'title' | 'subtitle' | 'marking' | 'draftNotice' | 'blocks'>;
