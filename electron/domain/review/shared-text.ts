import { z } from 'zod';
import { recordId } from '../identifiers';
import { type RecordContent, recordHeader } from '../record/record';
import type { DraftAction } from '../section/kinds/actions-section';
import { isBlankAction } from '../section/kinds/actions-section';
import { sectionValue } from '../section/section-values';
import { canonicalText, parseJson, withWholeCharacters } from '../snapshot/canonical-text';

/**
 * What a worker is given to answer, and what their answer is pinned to: the words of the record. What can still change
 * while it is shared and is no wording of it stands outside: reasons and exceptions of the recording check (they may be
 * given after the answer, and are printed with who gave them when), challenges, and the child's facts.
 */
export const sharedText = z.strictObject({
  format: z.literal(1),
  id: recordId,
  version: z.int().positive(),
  template: z.strictObject({ id: z.string(), version: z.int().positive() }),
  header: recordHeader,
  sections: z.record(z.string(), sectionValue),
});
export type SharedText = z.infer<typeof sharedText>;

/** The canonical text (RFC 8785) whose SHA-256 is the pin: the same words always give the same text. */
export function sharedTextOf(
  content: Pick<RecordContent, 'id' | 'version' | 'template' | 'header' | 'sections'>,
): string {
  const { id, version, template, header, sections } = content;
  const form = { id: template.id, version: template.version };
  return canonicalText(
    sharedText.parse(withWholeCharacters({ format: 1, id, version, template: form, header, sections })),
  );
}

/** What `sharedTextOf` wrote, read back; null for anything else. */
export function parseSharedText(text: string): SharedText | null {
  const parsed = sharedText.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

/** The actions of a record that hold any word, in order: each of them is asked about. */
export function actionsToAnswer({ sections }: Pick<RecordContent, 'sections'>): DraftAction[] {
  return Object.values(sections)
    .flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []))
    .filter((action) => !isBlankAction(action));
}
