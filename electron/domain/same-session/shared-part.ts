import type { z } from 'zod';
import type { agency } from '../lists/practice-lists';
import { isBlankAction } from '../section/kinds/actions-section';
import { isBlankAgency } from '../section/kinds/agencies-section';
import { isBlankStatement, isLive } from '../section/kinds/danger-statements-section';
import { isBlankEntry } from '../section/kinds/entries-section';
import type { FieldAnswers } from '../section/kinds/field-answers';
import { isBlankGoal } from '../section/kinds/goals-section';
import { isBlankPerson } from '../section/kinds/network-section';
import { isBlankContingency } from '../section/kinds/safety-plan-section';
import { isBlankMilestone } from '../section/kinds/trajectory-section';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import { isChildsOwn, namesChild } from './child-level';

/** What copying needs to know: rows are new things in the other record, and its statements have ids of their own. */
export type Sharing = {
  readonly newId: () => string;
  /** The other record's statement for one of this record's; null for none. */
  readonly statementFor: (id: string | null | undefined) => string | null;
};

type Share<K extends SectionKind> = (
  value: ValueOf<K>,
  sharing: Sharing,
  section: TemplateSection,
) => ValueOf<K> | null;

/** Agencies that know the adults or the household; what a school or a health visitor says, it says of one child. */
const OF_THE_FAMILY: ReadonlySet<z.infer<typeof agency>> = new Set([
  ...(['POLICE', 'HOUSING', 'PROBATION', 'EARLY_HELP', 'SUBSTANCE', 'ADULT_CARE'] as const),
]);

/**
 * What of each kind of section is said of the family and stands in the record of a brother or sister too (META-02). In
 * a row that is shared, the words about what it means for the child are left out: they are to be found for each.
 */
const SHARED: { readonly [K in SectionKind]: Share<K> } = {
  RICH_TEXT: (value) => value,
  REFLECTION: (value, { newId }) => ({ ...value, asked: value.asked.map((each) => ({ ...each, id: newId() })) }),
  NEXT_DATE: (value) => value,
  DANGER_STATEMENTS: (value, { statementFor }) => ({
    ...value,
    // What could happen is what could happen to this child.
    statements: value.statements
      .filter((each) => isLive(each) && !isBlankStatement(each))
      .map(({ id, who, what }) => ({
        ...{ id: statementFor(id) ?? id, who, what, couldHappen: '' },
        ...{ isCarried: false, standing: null, standingBecause: '' },
      })),
  }),
  GOALS: (value, { newId, statementFor }) => ({
    ...value,
    goals: value.goals.filter(isWritten(isBlankGoal)).map((each) => ({
      ...each,
      ...{ id: newId(), statement: statementFor(each.statement), childNotices: '', standing: null },
    })),
  }),
  NETWORK: (value, { newId }) => ({
    ...value,
    // Who could care for this child, and their other parent, may differ between brothers and sisters.
    people: value.people
      .filter(isWritten(isBlankPerson))
      .map((each) => ({ ...each, id: newId(), couldCare: null, viability: '' })),
    ...{ otherParent: null, otherParentNote: '' },
  }),
  SAFETY_PLAN: (value, { newId }) => ({
    ...value,
    contingencies: value.contingencies.filter(isWritten(isBlankContingency)).map((each) => ({ ...each, id: newId() })),
    ...{ childsVersion: null, childsVersionNote: '' },
  }),
  AGENCIES: (value, { newId }) => ({
    ...value,
    agencies: value.agencies
      .filter((each) => OF_THE_FAMILY.has(each.agency) && !isBlankAgency(each))
      .map((each) => ({ ...each, id: newId() })),
  }),
  TRAJECTORY: (value, { newId }) => ({
    ...value,
    milestones: value.milestones.filter(isWritten(isBlankMilestone)).map((each) => ({ ...each, id: newId() })),
  }),
  ACTIONS: (value, { newId, statementFor }) => ({
    ...value,
    // An action is owned by one record: this is another one, which continues nothing and is to say what it is for.
    actions: value.actions
      .filter(isWritten(isBlankAction))
      .map(({ continues: _earlier, isNot: _others, matters: _most, ...action }) => ({
        ...action,
        ...{ id: newId(), soThat: '' },
        ...(action.statement === undefined ? {} : { statement: statementFor(action.statement) }),
      })),
    noActionReason: '',
  }),
  FIELDS: (value, _sharing, section) => ({ ...value, answers: sharedAnswers(value.answers, section) }),
  ENTRIES: (value, { newId }, section) => ({
    ...value,
    entries: value.entries.filter(isWritten(isBlankEntry)).map(({ answers }) => ({
      ...{ id: newId(), answers: sharedAnswers(answers, section), isCarried: false },
    })),
  }),
  LAST_ACTIONS: nothing,
  CHILD_SEEN: nothing,
  CHILD_VOICE: nothing,
  SCALE: nothing,
  STATEMENT_SCALES: nothing,
  PROGRESS: nothing,
  DECISIONS: nothing,
};

/** The part of a section that is shared; null where it is the child's own. */
export function sharedPart(value: SectionValue, section: TemplateSection, sharing: Sharing): SectionValue | null {
  return isChildsOwn(section) ? null : share(value, section, sharing);
}

function share<K extends SectionKind>(value: ValueOf<K>, section: TemplateSection, sharing: Sharing) {
  const copy: Share<K> = SHARED[value.kind as K];
  return copy(value, sharing, section);
}

/** A row that stands ready and was never written in is nothing to copy. */
function isWritten<R>(isBlankRow: (row: R) => boolean): (row: R) => boolean {
  return (row) => !isBlankRow(row);
}

function nothing(): null {
  return null;
}

function sharedAnswers(answers: FieldAnswers, { fields }: TemplateSection): FieldAnswers {
  const own = new Set((fields ?? []).filter(({ label }) => namesChild(label)).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !own.has(key)));
}
