import type { RichText } from '../section/rich-text';
import { isSectionEmpty } from '../section/section-kinds';
import { type SectionValue, sectionValue } from '../section/section-values';

/*
 * Words about the worker's own life are taken out of a child's record and put into personal supervision (PRV-02), and
 * back again where that was not meant.
 */

/**
 * A section without these words, which stand in one piece of its writing; null where they do not, as where half of them
 * are bold. The first place is the one.
 */
export function withoutWords(value: SectionValue, words: string): SectionValue | null {
  let isFound = false;
  const cut = (text: string): string => {
    const at = isFound ? -1 : text.indexOf(words);
    if (at < 0) return text;
    isFound = true;
    return joined(text.slice(0, at), text.slice(at + words.length));
  };
  const next = sectionValue.safeParse(mapText(value, cut));
  return isFound && next.success ? next.data : null;
}

function joined(before: string, after: string): string {
  return /\s$/.test(before) || before === '' ? before + after.trimStart() : before + after;
}

/** Codes and identifiers are no writing: what is looked for is a sentence, and none of them holds one. */
function mapText(value: unknown, cut: (text: string) => string): unknown {
  if (typeof value === 'string') return cut(value);
  // A piece of rich text with nothing in it is not allowed to be there.
  if (Array.isArray(value)) return value.map((each) => mapText(each, cut)).filter((each) => !isEmptyText(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapText(part, cut)]));
}

function isEmptyText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('text' in value)) return false;
  return value.type === 'text' && value.text === '';
}

/** A section of free writing with these words as its last paragraph. */
export function withParagraph(value: SectionValue | undefined, words: string): SectionValue {
  const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] };
  const isWritten = value?.kind === 'RICH_TEXT' && !isSectionEmpty(value);
  const before: RichText['content'] = isWritten ? value.text.content : [];
  return { kind: 'RICH_TEXT', text: { type: 'doc', content: [...before, paragraph] } };
}

/** The same without it again; null where something else stands last by now. */
export function withoutParagraph(value: SectionValue | undefined, words: string): SectionValue | null {
  if (value?.kind !== 'RICH_TEXT') return null;
  const last = value.text.content.at(-1);
  const content = last?.type === 'paragraph' ? (last.content ?? []) : [];
  const text = content.map((piece) => ('text' in piece ? piece.text : '')).join('');
  if (content.length === 0 || text !== words) return null;
  const rest = value.text.content.slice(0, -1);
  return { kind: 'RICH_TEXT', text: { type: 'doc', content: rest.length === 0 ? [{ type: 'paragraph' }] : rest } };
}
