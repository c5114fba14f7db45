import type { Instant } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordContent, Seal } from '@domain/record/record';
import type { Settings } from '@domain/settings/settings';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import { day, idOf, TOBIN_HEADER, TOBIN_OPEN_ACTIONS, tobinSections } from './tobin-words';

/*
 * A whole case supervision of a child who does not exist, in a council that does not exist: a child protection plan
 * with drift. Made new at each call, so that a test may change its own copy.
 */

export const TOBIN_SETTINGS: Settings = {
  serviceName: 'Fellshire Council',
  teamName: 'Harbour Safeguarding Team',
  marking: 'OFFICIAL-SENSITIVE',
};

export const TOBIN_SEAL: Seal = {
  sha256: '3f9a04c1b7d25e6880214cfa6e19d7350b1c9e4477a2d8f36015ce9b84a7f02d',
  checkCode: '3f9a-04c1-b7d2-5e68',
  sealedAt: '2026-11-13T15:20:00.000Z' as Instant,
  signedBy: 'Marian Oduya',
};

export const TOBIN_SHARED_AT = '2026-11-11T16:45:00.000Z' as Instant;

export function tobinRecord(): RecordContent {
  const template = shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID);
  if (template === null) throw new Error('The case supervision template is missing');
  return {
    id: idOf(1) as RecordId,
    number: 12,
    ordinal: 4,
    version: 1,
    type: 'CASE',
    child: {
      id: idOf(2) as ChildId,
      reference: 'FS-20417',
      forename: 'Tobin',
      surname: 'Ashgrove',
      dateOfBirth: day('2020-05-17'),
      expectedDateOfBirth: null,
      disability: 'No',
      lastSeen: day('2026-11-04'),
      nextReview: day('2026-11-25'),
      workersInTwelveMonths: 3,
      homesInTwelveMonths: 1,
    },
    template,
    header: TOBIN_HEADER,
    sections: tobinSections(),
    openActions: [...TOBIN_OPEN_ACTIONS],
    answer: {
      kind: 'AGREES_WITH_COMMENT',
      comment: 'I think Keeley would say the shifts matter most.',
      recordedBy: 'Priya Castell',
      recordedAt: '2026-11-13T14:05:00.000Z' as Instant,
    },
    addendumTo: null,
    recordedOn: '2026-11-09T13:40:00.000Z' as Instant,
  };
}
