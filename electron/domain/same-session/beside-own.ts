import { areBlank } from '../section/kinds/field-answers';
import { MOST_ROWS } from '../section/section-fields';
import { isSectionEmpty } from '../section/section-kinds';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import { personKey } from '../text/person-key';

/**
 * Shared words beside what already stands in the other child's record: facts of their own last record, carried forward.
 * Theirs stay, under their own ids; what is shared is added, once. The plan that keeps them safe is the one that was
 * talked about in this session. Where both are free writing, theirs stays.
 */
export function besideOwn(own: SectionValue | undefined, shared: SectionValue): SectionValue {
  return own === undefined || isSectionEmpty(own) ? shared : beside(own, shared);
}

/** Free writing is not put together out of two; a kind that is not here keeps what is the child's own. */
const BESIDE: { readonly [K in SectionKind]?: (own: ValueOf<K>, shared: ValueOf<K>) => ValueOf<K> } = {
  DANGER_STATEMENTS: (own, { statements }) => ({
    ...own,
    statements: union(own.statements, statements, ({ who, what }) => `${who}/${what}`),
  }),
  GOALS: (own, { goals }) => ({
    ...own,
    goals: union(own.goals, goals, ({ adultsDo, howLong }) => `${adultsDo}/${howLong}`),
  }),
  NETWORK: (own, { people, note }) => ({
    ...own,
    people: union(own.people, people, ({ name }) => personKey(name)),
    note,
  }),
  AGENCIES: (own, { agencies, note }) => ({ ...own, agencies: heard(own.agencies, agencies), note }),
  TRAJECTORY: (own, { milestones }) => ({ ...own, milestones: union(own.milestones, milestones, ({ what }) => what) }),
  ENTRIES: (own, { entries }) => ({
    ...own,
    entries: union(own.entries, entries, ({ answers }) => JSON.stringify(answers)),
  }),
  SAFETY_PLAN: ({ childsVersion, childsVersionNote }, shared) => ({ ...shared, childsVersion, childsVersionNote }),
  FIELDS: (own, { answers }) => ({ ...own, answers: { ...answers, ...answered(own.answers) } }),
};

function beside<K extends SectionKind>(own: ValueOf<K>, shared: SectionValue): SectionValue {
  const put: ((own: ValueOf<K>, shared: ValueOf<K>) => ValueOf<K>) | undefined = BESIDE[own.kind as K];
  return put === undefined || own.kind !== shared.kind ? own : put(own, shared as ValueOf<K>);
}

type Answers = Extract<SectionValue, { kind: 'FIELDS' }>['answers'];

function answered(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key, answer]) => !areBlank({ [key]: answer })));
}

function union<R>(own: readonly R[], shared: readonly R[], wordsOf: (row: R) => string): R[] {
  const there = new Set(own.map((row) => plain(wordsOf(row))));
  return [...own, ...shared.filter((row) => !there.has(plain(wordsOf(row))))].slice(0, MOST_ROWS);
}

type AgencyRow = Extract<SectionValue, { kind: 'AGENCIES' }>['agencies'][number];

/** A line that stands ready for an agency takes what that agency said. */
function heard(own: readonly AgencyRow[], shared: readonly AgencyRow[]): AgencyRow[] {
  const key = ({ agency, name }: AgencyRow) => `${agency}/${plain(name)}`;
  const said = new Map(shared.map((row) => [key(row), row]));
  return union(
    own.map((row) => ({ ...(said.get(key(row)) ?? row), id: row.id })),
    shared,
    key,
  );
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
