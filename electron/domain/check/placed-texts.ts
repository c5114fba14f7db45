import type { RecordContent } from '../record/record';
import type { RichText } from '../section/rich-text';
import { richTextToPlain } from '../section/rich-text-plain';
import { isBlank } from '../section/words';
import type { TemplateSection } from '../template/template-section';
import type { Place } from './finding';
import { shownSections } from './record-parts';

/** Words that a person has written, and where the cursor goes to mend them. */
export type PlacedText = { readonly section: TemplateSection; readonly place: Place; readonly text: string };

/** A record is made anew at every change and never written into, so its texts are read once for all rules. */
const READ = new WeakMap<RecordContent, readonly PlacedText[]>();

/** Every piece of writing in the shown sections, down the page, each with its own place. */
export function placedTexts(content: RecordContent): readonly PlacedText[] {
  const known = READ.get(content);
  if (known !== undefined) return known;
  const texts = shownSections(content).flatMap((section) =>
    textsIn(content.sections[section.key], { section: section.key }).map(({ place, text }) => ({
      section,
      place,
      text,
    })),
  );
  READ.set(content, texts);
  return texts;
}

type Found = Omit<PlacedText, 'section'>;

/** Codes and days stand beside the words in a value, and are no writing. */
const CODE = /^(?:[A-Z][A-Z_]+|\d{4}-\d{2}-\d{2})$/;
const IDENTIFIERS: ReadonlySet<string> = new Set(['kind', 'id', 'statement', 'actionId', 'continues', 'byText']);

function textsIn(value: unknown, place: Place): Found[] {
  if (typeof value === 'string') return isBlank(value) || CODE.test(value) ? [] : [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((row) => textsIn(row, { ...place, ...rowOf(row) }));
  if (!isObject(value)) return [];
  if (isRichText(value)) return textsIn(richTextToPlain(value), place);
  return Object.entries(value).flatMap(([key, part]) =>
    IDENTIFIERS.has(key) ? [] : textsIn(part, placeOfPart(key, part, place)),
  );
}

/** Lists, answers and free writing have no field of their own: their rows and keys are the place. */
function placeOfPart(key: string, part: unknown, place: Place): Place {
  if (key === 'answers' || key === 'text' || Array.isArray(part)) return place;
  return { ...place, field: key };
}

function rowOf(row: unknown): { row: string } | null {
  if (!isObject(row)) return null;
  const id = row.id ?? row.actionId;
  return typeof id === 'string' ? { row: id } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRichText(value: Record<string, unknown>): value is RichText {
  return value.type === 'doc';
}
