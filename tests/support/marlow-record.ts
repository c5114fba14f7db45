import type { Instant } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { PERMANENCE_TEMPLATE_ID } from '@domain/template/template-ids';
import { MARLOW_HEADER, marlowChallenges, marlowSections } from './marlow-words';
import { day, idOf } from './tobin-words';

/** The words of Marlow's record on the form they were written on. */
export function marlowRecord(): RecordContent {
  const template = shippedTemplate(PERMANENCE_TEMPLATE_ID);
  if (template === null) throw new Error('The permanence template is missing');
  return {
    id: idOf(2_001) as RecordId,
    number: 31,
    ordinal: 6,
    version: 1,
    type: 'CASE',
    child: {
      id: idOf(2_002) as ChildId,
      reference: 'FS-18832',
      forename: 'Marlow',
      surname: 'Finch',
      dateOfBirth: day('2015-04-23'),
      expectedDateOfBirth: null,
      disability: 'No',
      lastSeen: day('2026-11-02'),
      nextReview: day('2026-12-15'),
      workersInTwelveMonths: 1,
      homesInTwelveMonths: 3,
    },
    template,
    header: MARLOW_HEADER,
    sections: marlowSections(),
    openActions: [],
    challenges: marlowChallenges(),
    answer: {
      kind: 'AGREES',
      comment: '',
      recordedBy: 'Leanne Petrie',
      recordedAt: '2026-11-06T11:30:00.000Z' as Instant,
    },
    addendumTo: null,
    recordedOn: '2026-11-03T14:10:00.000Z' as Instant,
  };
}
