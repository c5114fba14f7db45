import type { RecordContent } from '../record/record';
import type { RichText } from '../section/rich-text';
import { richTextToPlain } from '../section/rich-text-plain';
import { isBlank } from '../section/words';

/** What stands in a value beside the words. */
const NO_WORDS: ReadonlySet<string> = new Set(['kind', 'id', 'statement', 'actionId', 'continues']);
/** Codes and days stand beside the words in a value, and are no writing. */
const CODE = /^(?:[A-Z][A-Z_]+|\d{4}-\d{2}-\d{2})$/;

/** Each text a person has written in one section, field by field; those of "About this session" for its section. */
export function textsOfSection(
  content: Pick<RecordContent, 'sections' | 'header' | 'template'>,
  key: string,
): string[] {
  const isHeader = content.template.sections.some((section) => section.key === key && section.kind === 'HEADER');
  if (!isHeader) return textsIn(content.sections[key]);
  const { supervisee, supervisor, coveringFor, present } = content.header;
  return textsIn([supervisee, supervisor, coveringFor, present]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isBlank(value) || CODE.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isRichText(value)) return textsIn(richTextToPlain(value));
  return Object.entries(value).flatMap(([key, part]) => (NO_WORDS.has(key) ? [] : textsIn(part)));
}

function isRichText(value: object): value is RichText {
  return 'type' in value && value.type === 'doc';
}
