import { caseStatus } from '@domain/lists/case-lists';
import { concern } from '@domain/lists/practice-lists';
import { countWords } from '@domain/section/words';
import { fillWords, labelSetFor } from '@domain/template/labels';
import { shippedTemplate, shippedTemplates } from '@domain/template/shipped-templates';
import { type SectionFacts, visibleSections } from '@domain/template/show-sections';
import { type Template, template } from '@domain/template/template';
import { templateFaults } from '@domain/template/template-faults';
import { TEMPLATE_SECTION_KINDS, type TemplateSection } from '@domain/template/template-section';
import { describe, expect, test } from 'vitest';
import { exampleTemplate } from '../../../support/example-record';

/** The sections that the brief names for each form, in its order; a form may ask more in between. */
const ORDER: Readonly<Record<string, string>> = {
  'case-supervision':
    'header lastActions openChallenges update childSeen childVoice dayInLife identity pastHarm danger complicating strengths existingSafety network safetyPlan agencies education scale goals bottomLines trajectory reflection ears differenceMade progress drift decisions actions next workerSay signoff',
  permanence:
    'header lastActions openChallenges update childSeen childVoice dayInLife identity pastHarm danger complicating strengths existingSafety network safetyPlan agencies scale goals bottomLines trajectory reflection ears differenceMade progress drift decisions actions next workerSay signoff',
  'front-door':
    'header lastActions openChallenges why history childNow three agencies strategy exploit scale drift threshold rapidSafety actions next workerSay signoff',
  personal: 'agenda lastTime wellbeing workload practice skills feedback cpd fair relationship casesSeen actions sign',
  group: 'header people family wish brief drafts scales learn whatElse end ideas actions signoff',
  oversight: 'header when trigger child decision authority actions next signoff',
};
const PERMANENCE_ADDS = 'permanence whyNotYet homes stability familyTime story healthEd reviewRecs iro order network';

/** What a small form is worth nothing without (domain brief T5). */
const REQUIRED: Readonly<Record<string, string>> = {
  'milestone-review': 'evidence whyNotFaster decision reason endDate agreedBy',
  challenge: 'source raisedBy raisedOn stage issue risk',
  handover: 'from to on told first readOn',
  'step-down': 'weeks childsView networksPart whoNotices bringsBack',
};

/** Sections of free writing that ask about nothing an inspection finding names. */
const ASK_NOTHING_NAMED =
  'complicating whoActs unborn bottomLines ears pathway agenda fair relationship casesSeen people family wish learn end ideas when milestone closing what why';

/** Shorthand that a family would not recognise (SOS-05). */
const SHORTHAND =
  /\b(?:domestic violence|neglect|NAI|disguised compliance|non-engag\w+|LAC|placements?|contacts?|siblings?|abscond\w*|attention.seeking|hard to reach|case closed|service users?)\b/i;

const each = shippedTemplates().map((form) => [form.id, form] as const);

function keysOf({ sections }: Template): string[] {
  return sections.map(({ key }) => key);
}

function wordsOf({ title, prompts, guidance, help, fields, suggestions, anchors }: TemplateSection): string[] {
  const inFields = fields?.flatMap((field) => [field.label, field.help ?? '', ...(field.options ?? [])]) ?? [];
  const ends = anchors ? [anchors.zeroMeans, anchors.tenMeans] : [];
  return [title, ...prompts, guidance ?? '', help ?? '', ...inFields, ...(suggestions ?? []), ...ends];
}

describe('the shipped templates', () => {
  test('are all there, each found by name in its newest version', () => {
    expect(shippedTemplates().map((form) => `${form.id} ${form.version} ${form.recordType}`)).toEqual([
      'case-supervision 3 CASE',
      'permanence 2 CASE',
      'front-door 2 CASE',
      'oversight 1 OVERSIGHT',
      'group 2 GROUP',
      'file-note 1 OVERSIGHT',
      'milestone-review 1 MILESTONE',
      'challenge 1 CHALLENGE',
      'handover 1 HANDOVER',
      'step-down 1 STEP_DOWN',
      'addendum 1 ADDENDUM',
      'personal 1 PERSONAL',
    ]);
    expect(shippedTemplate('addendum')?.name).toBe('Addendum');
    expect(shippedTemplate('nothing')).toBeNull();
  });

  test.each(Object.entries(ORDER))('%s asks what the brief names, in its order', (id, order) => {
    const form = shippedTemplate(id);
    const named = order.split(' ');
    expect(form && keysOf(form).filter((key) => named.includes(key))).toEqual(named);
  });

  test('permanence asks about the plan for good, and no longer about school apart from health', () => {
    const form = shippedTemplate('permanence');
    expect(form && keysOf(form)).toEqual(expect.arrayContaining(PERMANENCE_ADDS.split(' ')));
    expect(form && keysOf(form)).not.toContain('education');
  });

  test.each(Object.entries(REQUIRED))('%s asks its facts as fields that are required', (id, required) => {
    const fields = shippedTemplate(id)?.sections.flatMap((section) => section.fields ?? []) ?? [];
    const marked = fields.filter(({ isRequired }) => isRequired === true).map(({ key }) => key);
    expect(marked).toEqual(required.split(' '));
  });

  test('use every kind of section between them', () => {
    const kinds = shippedTemplates().flatMap(({ sections }) => sections.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(TEMPLATE_SECTION_KINDS));
  });

  test('only those that the worker answers ask for the worker’s word', () => {
    const asking = shippedTemplates().filter(({ sections }) => sections.some(({ kind }) => kind === 'WORKER_SAY'));
    expect(asking.map(({ id }) => id)).toEqual([
      ...['case-supervision', 'permanence', 'front-door', 'group'],
      ...['milestone-review', 'step-down', 'addendum', 'personal'],
    ]);
  });

  test('personal supervision has no place for a child’s name', () => {
    expect(shippedTemplate('personal')?.sections.flatMap(wordsOf).join(' ')).not.toContain('{child}');
  });

  test('facts asked in the same way on several forms carry from one to the other', () => {
    const forms = ['case-supervision', 'permanence', 'front-door'].map((id) => shippedTemplate(id));
    for (const key of [
      'disability',
      'exploit',
      'identity',
      'pastHarm',
      'existingSafety',
      'danger',
      'goals',
      'network',
    ]) {
      const asked = forms.flatMap((form) => form?.sections.filter((section) => section.key === key) ?? []);
      expect(asked.length, key).toBeGreaterThan(1);
      expect(new Set(asked.map(({ kind }) => kind)).size, key).toBe(1);
      expect(new Set(asked.map(({ fields }) => JSON.stringify(fields))).size, key).toBe(1);
    }
  });
});

describe.each(each)('%s', (_id, form) => {
  test('could be published as it is', () => expect(templateFaults(form)).toEqual([]));

  test('begins with its header and ends with a place to sign', () => {
    expect(form.sections[0]?.kind).toBe('HEADER');
    expect(form.sections.at(-1)?.kind).toBe('SIGN_OFF');
  });

  test('asks something in every section, in short plain questions', () => {
    for (const { key, prompts } of form.sections) {
      expect(prompts.length, key).toBeGreaterThan(0);
      for (const prompt of prompts) expect(countWords(prompt), prompt).toBeLessThanOrEqual(30);
    }
  });

  test('says it in words that a family would use, none of them too long to read', () => {
    const texts = [form.name, form.purpose, ...form.sections.flatMap(wordsOf)];
    expect(texts.filter((text) => SHORTHAND.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length >= 1_000)).toEqual([]);
  });

  test('uses only words that can be filled in, whatever the status', () => {
    const texts = form.sections.flatMap(({ title, prompts }) => [title, ...prompts]);
    for (const status of caseStatus.options) {
      const labelSet = labelSetFor(form, status);
      const filled = texts.map((text) => fillWords(text, { child: 'Neve', labelSet }));
      expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
    }
    // Labels, help and guidance are shown as they stand.
    const plain = form.sections.flatMap((section) => wordsOf({ ...section, title: '', prompts: [] }));
    expect(plain.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('gives every status exactly one label set', () => {
    expect(form.labelSets.flatMap((set) => set.usedFor).toSorted()).toEqual(caseStatus.options.toSorted());
  });

  test('shows each section to a child of some status', () => {
    const shown = new Set(caseStatus.options.flatMap((status) => everywhere(form, status)));
    expect(keysOf(form).filter((key) => !shown.has(key))).toEqual([]);
  });

  test('names fields once, with something to choose where there is a choice', () => {
    for (const { key, kind, fields } of form.sections) {
      expect(fields !== undefined, key).toBe(kind === 'FIELDS' || kind === 'ENTRIES');
      const names = fields?.map((field) => field.key) ?? [];
      expect(new Set(names).size, key).toBe(names.length);
      for (const field of fields ?? [])
        expect(field.options !== undefined, field.key).toBe(field.type.startsWith('CHOICE'));
    }
  });

  test('says of each part of free writing what it asks about', () => {
    const free = form.sections.filter(({ kind }) => ['RICH_TEXT', 'FIELDS', 'ENTRIES'].includes(kind));
    const silent = free.filter(({ asks }) => asks === undefined).map(({ key }) => key);
    expect(silent.filter((key) => !ASK_NOTHING_NAMED.split(' ').includes(key))).toEqual([]);
  });
});

/** What is shown of a form to a child of this status to whom everything else that may be asked applies. */
function everywhere(form: Template, status: SectionFacts['status']): string[] {
  const facts: SectionFacts = {
    status,
    legalStatus: null,
    living: null,
    concerns: concern.options,
    age: 16,
    isDisabilityRecorded: true,
    ordinal: 2,
    written: new Set(keysOf(form)),
  };
  return visibleSections(form, facts).map(({ key }) => key);
}

test('a template with two sections of one name is refused', () => {
  const twice = {
    ...exampleTemplate(),
    sections: [...exampleTemplate().sections, ...exampleTemplate().sections.slice(0, 1)],
  };
  expect(template.safeParse(twice).success).toBe(false);
});

describe('sections that depend on the child', () => {
  const child: SectionFacts = {
    ...{ status: 'CP', legalStatus: 'NONE', living: 'ONE_PARENT', concerns: [], age: 8, isDisabilityRecorded: false },
    ...{ ordinal: 2, written: new Set<string>() },
  };
  const isShown = (place: string, facts: Partial<SectionFacts>) => {
    const [id = '', key] = place.split(' ');
    const form = shippedTemplate(id);
    return form !== null && visibleSections(form, { ...child, ...facts }).some((section) => section.key === key);
  };

  test.each<[string, string, Partial<SectionFacts>]>([
    ['a disability on the child’s file', 'case-supervision disability', { isDisabilityRecorded: true }],
    ['a disability ticked in this session', 'case-supervision disability', { concerns: ['CHILD_DISABILITY'] }],
    ['domestic abuse', 'case-supervision whoActs', { concerns: ['DOMESTIC_ABUSE'] }],
    ['harm outside the home', 'case-supervision exploit', { concerns: ['HARM_OUTSIDE_HOME'] }],
    ['going missing, at the front door', 'front-door exploit', { concerns: ['MISSING'] }],
    ['an unborn baby', 'case-supervision unborn', { age: 'UNBORN', status: 'PRE_BIRTH' }],
    ['a worry written, on permanence', 'permanence safetyPlan', { status: 'CLA', written: new Set(['danger']) }],
    ['accommodated under section 20', 'permanence order', { status: 'CLA', legalStatus: 'S20' }],
    ['at home on a care order', 'permanence order', { status: 'CLA', living: 'WITH_PARENTS_CARE_ORDER' }],
    ['a care leaver', 'permanence pathway', { status: 'CARE_LEAVER', age: 19 }],
    ['an enquiry, in a short note', 'oversight rapidSafety', { status: 'S47' }],
    ['an enquiry at the front door', 'front-door strategyAgencies', { status: 'S47' }],
  ])('%s shows %s', (_name, place, facts) => expect(isShown(place, facts)).toBe(true));

  test.each<[string, string, Partial<SectionFacts>]>([
    ['no disability', 'case-supervision disability', {}],
    ['no domestic abuse', 'case-supervision whoActs', {}],
    ['an unborn baby, whom nobody has seen', 'case-supervision childSeen', { age: 'UNBORN', status: 'PRE_BIRTH' }],
    ['a child who is born', 'case-supervision unborn', {}],
    ['a child too young for school', 'case-supervision education', { age: 3 }],
    ['no worry written, on permanence', 'permanence safetyPlan', { status: 'CLA' }],
    ['fostered on a care order', 'permanence order', { status: 'CLA', legalStatus: 'S31_CO' }],
    ['a child protection plan, in a short note', 'oversight rapidSafety', {}],
  ])('%s hides %s', (_name, place, facts) => expect(isShown(place, facts)).toBe(false));
});

describe('label sets', () => {
  test.each([
    ['CP', 'SAFETY'],
    ['EARLY_HELP', 'WELLBEING'],
    ['CLA', 'STABILITY'],
    ['CARE_LEAVER', 'PATHWAY'],
    [null, 'SAFETY'],
  ] as const)('%s reads %s', (status, id) => expect(labelSetFor(exampleTemplate(), status).id).toBe(id));

  test('a status that a template does not name gets its first set', () => {
    const narrow = { ...exampleTemplate(), labelSets: exampleTemplate().labelSets.slice(2) };
    expect(labelSetFor(narrow, 'CP').id).toBe('STABILITY');
  });

  const labelSet = labelSetFor(exampleTemplate(), 'CP');
  test.each([
    ["A day in {child}'s life", 'Neve', "A day in Neve's life"],
    ['{child} says', 'Neve', 'Neve says'],
    ['{child} says', '', 'The child says'],
    ['What {child} says', ' ', 'What the child says'],
    ['One {goal} for each {futureWorry}.', 'Neve', 'One safety goal for each danger statement.'],
    ['{scale}. {goal}', 'Neve', 'Safety scale. Safety goal'],
    ['{unknown} {child}', 'Neve', '{unknown} Neve'],
    ['{child}', '$& {goal}', '$& {goal}'],
  ])('%s for "%s" reads "%s"', (text, child, expected) => expect(fillWords(text, { child, labelSet })).toBe(expected));
});
