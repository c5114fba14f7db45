import type { SectionKind } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import type { Topic } from '../template/topics';

/*
 * META-02, domain brief: when brothers and sisters are talked about in one session, each gets a record of their own. What
 * was said of the family is shared and copied; voice, identity, impact, scale and decision are each child's own and are
 * asked for each. Whatever is copied from one child's fields into another's is a false record of that child, and nobody
 * would notice; whatever is not copied is only asked again. So where it is not clear, it is the child's own.
 */

/** Kinds of section that are about one child, each with the reason. */
const OWN_KINDS: { readonly [K in SectionKind]?: string } = {
  LAST_ACTIONS: "answers to actions of that child's own earlier records",
  CHILD_SEEN: 'seeing this child, alone or not',
  CHILD_VOICE: "this child's voice",
  SCALE: "how safe things are for this child: brothers' and sisters' numbers differ, and that is a finding",
  STATEMENT_SCALES: 'the same, by statement',
  PROGRESS: 'whether it is fast enough for this child',
  DECISIONS: 'a decision about this child, with its reason',
};

/** What a section may ask about that is true of one child. */
const OWN_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  ...(['CHILD_SEEN', 'CHILD_VOICE', 'COMMUNICATION', 'DAY_IN_LIFE', 'IDENTITY'] as const),
  // What was done to a child, and what it was like for them, is that child's history, also where it was done to both.
  ...(['PAST_HARM', 'HISTORY', 'EXPLOITATION', 'DIFFERENCE', 'PACE', 'SCALE', 'DECISIONS', 'THRESHOLD'] as const),
  ...(['EDUCATION', 'HEALTH', 'OTHER_PARENT', 'CHILDS_PLAN', 'MILESTONE', 'CLOSURE', 'HANDOVER'] as const),
  ...(['PERMANENCE', 'FAMILY_CARE', 'HOMES', 'FAMILY_TIME', 'LIFE_STORY', 'REVIEW_DECISIONS', 'IRO', 'LEGAL'] as const),
]);

/** Sections of the shipped forms that are shown for one child's situation and ask about no topic that says so. */
const OWN_KEYS: ReadonlySet<string> = new Set(['unborn', 'pathway']);

/** Kinds that may ask about anything: their topics, or their title, say whether it is about the child. */
const FREE_KINDS: ReadonlySet<string> = new Set<SectionKind>(['RICH_TEXT', 'FIELDS', 'ENTRIES']);

/** True for a section that is each child's own: nothing in it goes from one child's record to another's. */
export function isChildsOwn({ key, kind, title, asks }: TemplateSection): boolean {
  if (kind in OWN_KINDS || OWN_KEYS.has(key)) return true;
  return FREE_KINDS.has(kind) && (namesChild(title) || (asks ?? []).some((topic) => OWN_TOPICS.has(topic)));
}

/** A title or label with the child's name in it asks about that child: "A day in {child}'s life". */
export function namesChild(label: string): boolean {
  return label.includes('{child}');
}
