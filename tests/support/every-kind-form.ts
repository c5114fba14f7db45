import { type Template, template } from '@domain/template/template';
import type { TemplateSection, TemplateSectionKind } from '@domain/template/template-section';
import { exampleTemplate } from './example-record';

/** A form that asks with every kind of section there is, in an order a person could follow. */
export function everyKindForm(changes: Partial<Template> = {}): Template {
  return template.parse({
    schemaVersion: 2,
    id: 'every-kind',
    version: 3,
    recordType: 'CASE',
    name: 'Case supervision',
    purpose: 'A form of every kind of section, to be printed and read in tests.',
    labelSets: exampleTemplate().labelSets,
    sections: SECTIONS,
    ...changes,
  });
}

type Parts = Partial<TemplateSection> & { readonly title: string };

function section(key: string, kind: TemplateSectionKind, parts: Parts): TemplateSection {
  return {
    key,
    kind,
    prompts: ['What do we know?'],
    who: 'BOTH',
    need: 'OPTIONAL',
    guideWords: null,
    showWhen: [],
    ...parts,
  };
}

const SECTIONS: readonly TemplateSection[] = [
  section('header', 'HEADER', { title: 'About this session' }),
  section('lastActions', 'LAST_ACTIONS', { title: 'What we agreed last time' }),
  section('update', 'RICH_TEXT', { title: 'What has happened since' }),
  section('childSeen', 'CHILD_SEEN', { title: 'Seeing {child}' }),
  section('childVoice', 'CHILD_VOICE', { title: 'What {child} says' }),
  section('pastHarm', 'ENTRIES', {
    title: 'Worried about: what has already happened',
    fields: [
      { key: 'what', type: 'WORDS', label: 'What happened, and how bad was it?' },
      { key: 'when', type: 'DATE', label: 'When' },
      { key: 'source', type: 'EVIDENCE', label: 'How we know' },
    ],
  }),
  section('danger', 'DANGER_STATEMENTS', { title: 'Worried about: what could happen' }),
  section('network', 'NETWORK', { title: 'The people around {child}' }),
  section('safetyPlan', 'SAFETY_PLAN', { title: 'The plan that keeps {child} safe' }),
  section('agencies', 'AGENCIES', { title: 'What other people tell us', asksPresence: true }),
  section('school', 'FIELDS', {
    title: 'School or nursery',
    fields: [
      { key: 'attendance', type: 'LINE', label: 'Attendance' },
      { key: 'link', type: 'LINE', label: 'Our link there' },
      { key: 'meeting', type: 'DATE', label: 'Next meeting' },
      { key: 'support', type: 'CHOICES', label: 'What is in place', options: ['Breakfast club', 'A key adult'] },
      { key: 'ordinary', type: 'WORDS', label: 'What is an ordinary day like for {child}, from waking to sleeping?' },
      { key: 'source', type: 'EVIDENCE', label: 'How we know' },
    ],
  }),
  section('homes', 'ENTRIES', {
    title: 'Where I have lived',
    fields: [
      { key: 'from', type: 'DATE', label: 'From' },
      { key: 'until', type: 'DATE', label: 'Until' },
      { key: 'where', type: 'LINE', label: 'Where' },
      { key: 'whyEnded', type: 'WORDS', label: 'Why it ended' },
      { key: 'cost', type: 'WORDS', label: 'What it cost {child}' },
    ],
  }),
  section('scale', 'SCALE', {
    title: 'Where are we, 0 to 10?',
    anchors: { tenMeans: 'Home is steady and {child} knows it', zeroMeans: 'Home is about to end' },
  }),
  section('scales', 'STATEMENT_SCALES', { title: 'How safe, worry by worry' }),
  section('goals', 'GOALS', { title: 'What needs to happen: goals' }),
  section('trajectory', 'TRAJECTORY', { title: 'The road from here' }),
  section('reflection', 'REFLECTION', { title: 'Thinking it through' }),
  section('progress', 'PROGRESS', { title: 'Is this moving fast enough for {child}?' }),
  section('decisions', 'DECISIONS', { title: 'Decisions and reasons' }),
  section('actions', 'ACTIONS', { title: 'Agreed actions', asksTime: true }),
  section('next', 'NEXT_DATE', { title: 'Next supervision' }),
  section('workerSay', 'WORKER_SAY', { title: "Worker's comment" }),
  section('signoff', 'SIGN_OFF', { title: 'Agreed' }),
];
