import { isSectionEmpty } from '../section/section-kinds';
import type { SectionValue, ValueOf } from '../section/section-values';
import type { Template } from '../template/template';
import { besideOwn } from './beside-own';
import { sharedPart } from './shared-part';

type Sections = { readonly [key: string]: SectionValue };

export type WordsToShare = {
  readonly from: { readonly template: Template; readonly sections: Sections };
  /** The record of the brother or sister: its form, and what stands in it already. */
  readonly to: { readonly template: Template; readonly sections: Sections };
  readonly newId: () => string;
};

/**
 * What the record of a brother or sister takes over from a session that was about both (META-02), by section key. Words
 * for which its form has no place come under a key the form does not know: they are shown at the end of the page and
 * printed, as after a move to another version of a form. Nothing of one child's own fields is in it.
 */
export function shareWords({ from, to, newId }: WordsToShare): Sections {
  const statementFor = statementIds(from.sections, to.sections, newId);
  const shared: Record<string, SectionValue> = {};
  for (const section of from.template.sections) {
    const value = from.sections[section.key];
    if (value === undefined || value.kind !== section.kind || isSectionEmpty(value)) continue;
    const part = sharedPart(value, section, { newId, statementFor });
    if (part === null || isSectionEmpty(part)) continue;
    const hasPlace = to.template.sections.some(({ key, kind }) => key === section.key && kind === section.kind);
    if (hasPlace) shared[section.key] = besideOwn(to.sections[section.key], part);
    else shared[freeKey(section.key, { ...to.sections, ...shared }, to.template)] = part;
  }
  return shared;
}

/** One statement of the session is one statement in the other record: their own where it says the same, a new one else. */
function statementIds(
  from: Sections,
  to: Sections,
  newId: () => string,
): (id: string | null | undefined) => string | null {
  const theirs = new Map(statementsIn(to).map((each) => [wordsOf(each), each.id]));
  const ids = new Map(statementsIn(from).map((each) => [each.id, theirs.get(wordsOf(each)) ?? newId()]));
  return (id) => (id === null || id === undefined ? null : (ids.get(id) ?? null));
}

type Statement = ValueOf<'DANGER_STATEMENTS'>['statements'][number];

function statementsIn(sections: Sections): Statement[] {
  return Object.values(sections).flatMap((value) => (value.kind === 'DANGER_STATEMENTS' ? value.statements : []));
}

function wordsOf({ who, what }: Statement): string {
  return `${who}/${what}`.toLowerCase().replace(/\s+/g, ' ').trim();
}

function freeKey(key: string, taken: Sections, form: Template): string {
  const isFree = (each: string) => !(each in taken) && form.sections.every((section) => section.key !== each);
  if (isFree(key)) return key;
  for (let count = 1; ; count += 1) {
    const candidate = `${key.slice(0, 40)}OfSession${count === 1 ? '' : count}`;
    if (isFree(candidate)) return candidate;
  }
}
