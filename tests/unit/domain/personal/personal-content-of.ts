import { type PersonalContent, personalContent } from '@domain/personal/personal';
import type { ValueOf } from '@domain/section/section-values';

/** A fictional personal supervision; parsed, so that a test cannot invent a shape. */
export function personalContentOf(
  changes: { header?: object; sections?: object; [part: string]: unknown } = {},
): PersonalContent {
  const { header, ...others } = changes;
  return personalContent.parse({
    id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0011',
    number: 4,
    ordinal: 2,
    template: PERSONAL_FORM,
    header: {
      date: '2026-11-09',
      worker: 'Priya Castell',
      supervisor: 'Marian Oduya',
      supervisorId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004',
      present: '',
      ...header,
    },
    sections: {},
    openActions: [],
    recordedOn: '2026-11-09T09:30:00.000Z',
    ...others,
  });
}

/** Paragraphs of rich text. */
export function prose(...paragraphs: string[]): ValueOf<'RICH_TEXT'> {
  const content = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  }));
  return { kind: 'RICH_TEXT', text: { type: 'doc', content } };
}

const plain = { prompts: [], who: 'BOTH', need: 'REQUIRED', guideWords: null, showWhen: [] };

const PERSONAL_FORM = {
  schemaVersion: 2,
  id: 'personal',
  version: 1,
  recordType: 'PERSONAL',
  name: 'Personal supervision',
  purpose: 'The talk about the worker.',
  labelSets: [
    {
      ...{ id: 'SAFETY', name: 'Safety', usedFor: ['CP'], futureWorry: 'Danger statement', goal: 'Safety goal' },
      ...{ scale: 'Safety scale', tenMeans: 'Safe', zeroMeans: 'Not safe' },
    },
  ],
  sections: [
    { ...plain, key: 'header', kind: 'HEADER', title: 'About this session' },
    { ...plain, key: 'lastTime', kind: 'LAST_ACTIONS', title: 'Agreed last time' },
    { ...plain, key: 'wellbeing', kind: 'RICH_TEXT', title: 'How are you?' },
    { ...plain, key: 'feedback', kind: 'RICH_TEXT', title: 'What people tell us', need: 'OPTIONAL' },
    { ...plain, key: 'actions', kind: 'ACTIONS', title: 'Agreed' },
    { ...plain, key: 'sign', kind: 'SIGN_OFF', title: 'Signed' },
  ],
};
