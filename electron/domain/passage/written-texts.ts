import type { RecordContent } from '../record/record';
import type { RichText } from '../section/rich-text';
import { richTextToPlain } from '../section/rich-text-plain';
import { isBlank } from '../section/words';

/** What stands in a value beside the words. */
const NO_WORDS: ReadonlySet<string> = new Set(['kind', 'id', 'statement', 'actionId', 'continues']);
/** Codes and days stand beside the words in a value, and are no writing. */
const CODE = /^(?:[A-Z][A-Z_]+|\d{4}-\d{2}-\d{2})$/;

/** What a record holds beside its sections may be left out where it is not known. */
export type Written = Pick<RecordContent, 'sections' | 'header' | 'template'> &
  Partial<Pick<RecordContent, 'challenges' | 'checkAnswers' | 'answer'>>;

/** Each text a person has written in one section, field by field; also in those parts of a form that are no text. */
export function textsOfSection(content: Written, key: string): string[] {
  switch (content.template.sections.find((section) => section.key === key)?.kind) {
    case 'HEADER':
      return textsOfHeader(content.header);
    case 'CHALLENGES':
      return textsIn(content.challenges);
    case 'DRIFT':
    case 'SIGN_OFF':
      return textsIn(content.checkAnswers);
    case 'WORKER_SAY':
      return textsIn([content.answer?.comment, content.answer?.review]);
    default:
      return textsIn(content.sections[key]);
  }
}

function textsOfHeader({ supervisee, supervisor, coveringFor, present }: RecordContent['header']): string[] {
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
