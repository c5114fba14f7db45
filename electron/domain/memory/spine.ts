import { topicsOf } from '../findings/section-topics';
import type { RecordContent } from '../record/record';
import { isSectionEmpty, isSectionKind } from '../section/section-kinds';
import { sectionsOf } from '../template/show-sections';
import type { Topic } from '../template/topics';

/**
 * The parts every good supervision has, whatever a service calls its sections (QA-01): for counting, over many records
 * of a team, how often each was written. The order is fixed: a part's place here is its bit in the store. Only add at the end.
 */
export const SPINE = [
  ...([
    'LAST_ACTIONS',
    'UPDATE',
    'CHILD_SEEN',
    'CHILD_VOICE',
    'DAY_IN_LIFE',
    'IDENTITY',
    'PAST_HARM',
    'DANGER',
  ] as const),
  ...(['STRENGTHS', 'EXISTING_SAFETY', 'NETWORK', 'SAFETY_PLAN', 'AGENCIES', 'EDUCATION', 'SCALE', 'GOALS'] as const),
  ...(['TRAJECTORY', 'REFLECTION', 'DIFFERENCE', 'PACE', 'DECISIONS', 'ACTION_PLAN', 'NEXT_DATE'] as const),
] as const satisfies readonly Topic[];
export type SpinePart = (typeof SPINE)[number];

export type SpineBits = { readonly asked: number; readonly filled: number };

/** Which parts of the spine a record asked for, and in which of them something was written: a bit for each. */
export function spineBits(content: RecordContent): SpineBits {
  let asked = 0;
  let filled = 0;
  for (const section of sectionsOf(content)) {
    if (!isSectionKind(section.kind)) continue;
    const value = content.sections[section.key];
    const bits = topicsOf(section).reduce((sum, topic) => sum | bitOf(topic), 0);
    asked |= bits;
    if (value !== undefined && !isSectionEmpty(value)) filled |= bits;
  }
  return { asked, filled };
}

function bitOf(topic: Topic): number {
  const at = (SPINE as readonly Topic[]).indexOf(topic);
  return at < 0 ? 0 : 1 << at;
}
