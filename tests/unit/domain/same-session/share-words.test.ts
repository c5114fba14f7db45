import { randomUUID } from 'node:crypto';
import { isChildsOwn } from '@domain/same-session/child-level';
import { fittingForm } from '@domain/same-session/fitting-form';
import { shareWords } from '@domain/same-session/share-words';
import { isSectionKind, SECTION_KINDS } from '@domain/section/section-kinds';
import type { SectionKind, SectionValue, ValueOf } from '@domain/section/section-values';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { describe, expect, test } from 'vitest';
import { everyKindForm } from '../../../support/every-kind-form';
import { everyKindRecord } from '../../../support/every-kind-record';
import { tobinRecord } from '../../../support/tobin-record';
import { prose } from '../../../support/tobin-words';

type Sections = Record<string, SectionValue>;

const everyKind = everyKindRecord();
const shared = (there: Sections = {}, to: Template = everyKind.template) =>
  shareWords({ from: everyKind, to: { template: to, sections: there }, newId: randomUUID });

function only<K extends SectionKind>(sections: Readonly<Record<string, SectionValue>>, kind: K): ValueOf<K> {
  const value = Object.values(sections).find((each) => each.kind === kind);
  if (value?.kind !== kind) throw new Error(`No ${kind}`);
  return value as ValueOf<K>;
}

function idsIn(value: unknown): string[] {
  const ids: string[] = [];
  JSON.stringify(value, (key, each) => {
    if (key === 'id') ids.push(String(each));
    return each;
  });
  return ids;
}

/** Kinds of which nothing goes from one child's record to another's, by the brief: written out again by hand. */
const OWN: readonly SectionKind[] = [
  ...(['LAST_ACTIONS', 'CHILD_SEEN', 'CHILD_VOICE', 'SCALE', 'STATEMENT_SCALES', 'PROGRESS', 'DECISIONS'] as const),
];

describe('META-02: what a brother’s or sister’s record takes over', () => {
  test('is nothing of the kinds that are each child’s own, and something of every other', () => {
    const kinds = new Set(Object.values(shared()).map(({ kind }) => kind));
    for (const kind of Object.keys(SECTION_KINDS) as SectionKind[]) {
      expect([kind, kinds.has(kind)]).toEqual([kind, !OWN.includes(kind)]);
    }
  });

  test('has new ids for every row, so that nothing is owned by two records', () => {
    const before = new Set(idsIn(everyKind.sections));
    const after = idsIn(shared());
    expect(after.length).toBeGreaterThan(10);
    expect(after.filter((id) => before.has(id))).toEqual([]);
    expect(new Set(after).size).toBe(after.length);
  });

  test('has rows without what they mean for the child: that is to be found for each', () => {
    const { statements } = only(shared(), 'DANGER_STATEMENTS');
    expect(
      statements.map(({ who, couldHappen, isCarried, standing }) => [who, couldHappen, isCarried, standing]),
    ).toEqual([
      ['Nan Pat, Mrs Bell and Priya', '', false, null],
      ['Priya', '', false, null],
    ]);
    const { goals } = only(shared(), 'GOALS');
    expect(goals.every(({ childNotices, standing }) => childNotices === '' && standing === null)).toBe(true);
    const { actions, noActionReason } = only(shared(), 'ACTIONS');
    expect(actions.map(({ who, soThat }) => [who, soThat])).toContainEqual(['Priya Castell', '']);
    expect(actions.every((action) => action.soThat === '' && !('continues' in action) && !('matters' in action))).toBe(
      true,
    );
    expect(noActionReason).toBe('');
  });

  test('has the people and the plan, without who could care for this child or whether they have their own version', () => {
    const { people, otherParent, otherParentNote, note } = only(shared(), 'NETWORK');
    expect(people.map(({ name, couldCare, viability }) => [name, couldCare, viability]).slice(0, 2)).toEqual([
      ['Nan Pat', null, ''],
      ['Mrs Bell', null, ''],
    ]);
    expect({ otherParent, otherParentNote, note }).toEqual({
      ...{ otherParent: null, otherParentNote: '' },
      note: 'Three people now, one at the start.',
    });
    const plan = only(shared(), 'SAFETY_PLAN');
    expect({ version: plan.childsVersion, note: plan.childsVersionNote }).toEqual({ version: null, note: '' });
    expect(plan.contingencies).toHaveLength(2);
  });

  test('has what agencies of the family say, and not what the school says of one child', () => {
    const from = only(everyKind.sections, 'AGENCIES').agencies.map(({ agency }) => agency);
    expect(from).toContain('SCHOOL');
    const { agencies } = only(shared(), 'AGENCIES');
    expect(agencies.length).toBeGreaterThan(0);
    for (const { agency } of agencies) expect(['POLICE', 'HOUSING', 'PROBATION', 'SUBSTANCE']).toContain(agency);
  });

  test('keeps a goal and an action with the statement they answer', () => {
    const from = everyKind.sections;
    const [statement] = only(from, 'DANGER_STATEMENTS').statements;
    const copied = shared();
    const [mine] = only(copied, 'DANGER_STATEMENTS').statements;
    const at = only(from, 'GOALS').goals.findIndex((goal) => goal.statement === statement?.id);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(only(copied, 'GOALS').goals[at]?.statement).toBe(mine?.id);
  });

  test('has no answer to a field that asks about the child by name', () => {
    const labels = Object.values(shared()).flatMap((value) =>
      value.kind === 'ENTRIES' ? value.entries.flatMap(({ answers }) => Object.keys(answers)) : [],
    );
    expect(labels).not.toContain('cost');
    const { answers } = only(shared(), 'FIELDS');
    expect(Object.keys(answers)).toContain('attendance');
    expect(Object.keys(answers)).not.toContain('ordinary');
  });
});

describe('beside what stands in their record already', () => {
  const [statement] = only(everyKind.sections, 'DANGER_STATEMENTS').statements;
  if (statement === undefined) throw new Error('No statement');
  const theirs = {
    ...statement,
    id: randomUUID(),
    couldHappen: 'Ada could go hungry.',
    isCarried: true,
    standing: null,
  };

  test('their own statement stays, under its id, and shared goals are for it', () => {
    const copied = shared({ danger: { kind: 'DANGER_STATEMENTS', statements: [theirs] } });
    const { statements } = only(copied, 'DANGER_STATEMENTS');
    expect(statements[0]).toEqual(theirs);
    expect(statements).toHaveLength(2);
    expect(only(copied, 'GOALS').goals.map((goal) => goal.statement)).toContain(theirs.id);
  });

  test('a person who is in both networks is there once, as the child’s own record knows them', () => {
    const nan = { ...only(everyKind.sections, 'NETWORK').people[0], id: randomUUID(), couldCare: 'YES' as const };
    const own = { ...only(everyKind.sections, 'NETWORK'), people: [nan as never], otherParent: 'INVOLVED' as const };
    const { people, otherParent } = only(shared({ network: own }), 'NETWORK');
    expect(people.filter(({ name }) => name === 'Nan Pat')).toEqual([nan]);
    expect(people.length).toBeGreaterThan(1);
    expect(otherParent).toBe('INVOLVED');
  });

  test('facts of their own stay, free writing of their own stays', () => {
    const school: SectionValue = { kind: 'FIELDS', answers: { attendance: { date: null, text: 'Nursery, mornings' } } };
    const copied = shared({ school, update: prose('Their own.') });
    expect(only(copied, 'FIELDS').answers['attendance']?.text).toBe('Nursery, mornings');
    expect(copied['update']).toEqual(prose('Their own.'));
  });
});

describe('words for which the other form has no place', () => {
  const without = (...keys: string[]) =>
    everyKindForm({ sections: everyKindForm().sections.filter(({ key }) => !keys.includes(key)) });

  test('are kept under a key the form does not know', () => {
    expect(shared({}, without('reflection'))['reflection']).toMatchObject({ kind: 'REFLECTION' });
  });

  test('are kept beside what the form asks under the same key', () => {
    const form = everyKindForm();
    const other = everyKindForm({
      sections: form.sections.map((each) => (each.key === 'update' ? { ...each, kind: 'PROGRESS' as const } : each)),
    });
    const copied = shared({}, other);
    expect(copied['update']).toBeUndefined();
    expect(copied['updateOfSession']).toEqual(everyKind.sections['update']);
  });
});

describe('the shipped forms', () => {
  const ownKeys = (id: string) =>
    (shippedTemplate(id)?.sections ?? [])
      .filter(({ kind }) => isSectionKind(kind))
      .filter(isChildsOwn)
      .map(({ key }) => key);

  test('keep each child’s own fields apart', () => {
    expect(ownKeys('case-supervision')).toEqual([
      ...['lastActions', 'childSeen', 'childVoice', 'disability', 'dayInLife', 'identity', 'unborn', 'pastHarm'],
      ...['exploit', 'education', 'scale', 'differenceMade', 'progress', 'decisions'],
    ]);
    expect(ownKeys('permanence')).toEqual([
      ...['lastActions', 'reviewRecs', 'childSeen', 'childVoice', 'disability', 'dayInLife', 'identity', 'story'],
      ...['permanence', 'whyNotYet', 'homes', 'stability', 'familyTime', 'healthEd', 'pathway', 'pastHarm', 'exploit'],
      ...['scale', 'order', 'iro', 'differenceMade', 'progress', 'decisions'],
    ]);
    expect(ownKeys('front-door')).toEqual([
      ...['lastActions', 'history', 'childNow', 'disability', 'unborn', 'exploit', 'scale', 'threshold'],
    ]);
  });

  test('give no word of Tobin’s voice, identity, scale or decisions to his sister', () => {
    const { template, sections } = tobinRecord();
    const copied = shareWords({ from: { template, sections }, to: { template, sections: {} }, newId: randomUUID });
    const words = JSON.stringify(copied);
    for (const own of ['crusts on', 'swimming', 'Milestone review', 'should not wait', 'could be hurt or go hungry']) {
      expect(JSON.stringify(sections)).toContain(own);
      expect(words).not.toContain(own);
    }
    expect(words).toContain('fed and dressed himself and Wren');
    expect(words).toContain('See Wren at nursery');
  });

  test('go by the child’s status, and a form of the service’s own stays', () => {
    expect(fittingForm('case-supervision', 'CLA')).toBe('permanence');
    expect(fittingForm('permanence', 'CP')).toBe('case-supervision');
    expect(fittingForm('case-supervision', 'CIN')).toBe('case-supervision');
    expect(fittingForm('case-supervision', null)).toBe('case-supervision');
    expect(fittingForm('own-ours', 'CLA')).toBe('own-ours');
  });
});
