import type { Instant } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { SUNNIVA_HEADER, sunnivaSections } from './sunniva-words';
import { day, idOf } from './tobin-words';

/** The words of Sunniva's record on the form they were written on. */
export function sunnivaRecord(): RecordContent {
  const template = shippedTemplate('oversight');
  if (template === null) throw new Error('The oversight template is missing');
  return {
    id: idOf(3_001) as RecordId,
    number: 47,
    ordinal: 1,
    version: 0,
    type: 'OVERSIGHT',
    child: {
      id: idOf(3_002) as ChildId,
      reference: 'FS-21990',
      forename: 'Sunniva',
      surname: 'Hale',
      dateOfBirth: day('2011-06-12'),
      expectedDateOfBirth: null,
      disability: 'No',
      lastSeen: day('2026-11-19'),
      nextReview: null,
      workersInTwelveMonths: 1,
      homesInTwelveMonths: 1,
    },
    template,
    header: SUNNIVA_HEADER,
    sections: sunnivaSections(),
    openActions: [],
    answer: null,
    addendumTo: null,
    recordedOn: '2026-11-19T16:40:00.000Z' as Instant,
  };
}
