import { instant, localDate } from '@domain/calendar/local-date';
import { actionId } from '@domain/identifiers';
import { type RecordContent, recordContent } from '@domain/record/record';
import { everyKindForm } from './every-kind-form';
import { situationSections } from './every-kind-situation';
import { thinkingSections } from './every-kind-thinking';
import { EXAMPLE_IDS, exampleRecord } from './example-record';

/**
 * A record with something in every kind of section, and in some of them what makes a page go wrong: rows left empty,
 * words without a space, emoji, line ends, a date that is not yet one. Fictional throughout.
 */
export function everyKindRecord(changes: Partial<RecordContent> = {}): RecordContent {
  const base = exampleRecord();
  return recordContent.parse({
    ...base,
    template: everyKindForm(),
    header: { ...base.header, concerns: ['DOMESTIC_ABUSE', 'PARENT_MENTAL_HEALTH', 'YOUNG_CARER'] },
    sections: { ...situationSections(), ...thinkingSections() },
    openActions: [
      {
        id: EXAMPLE_IDS.action,
        who: 'Priya Castell',
        role: 'social worker',
        what: 'Find out who does the school run on Mondays',
        soThat: 'we know who sees Neve first',
        firstDue: localDate.parse('2026-10-05'),
        due: localDate.parse('2026-11-02'),
        agreedOn: localDate.parse('2026-09-14'),
      },
      {
        id: actionId.parse('44444444-4444-4444-8444-444444444445'),
        who: 'Nan Pat',
        role: '',
        what: 'Tell us what happened on the night of the party',
        soThat: '',
        firstDue: localDate.parse('2026-11-02'),
        due: localDate.parse('2026-11-02'),
        agreedOn: localDate.parse('2026-09-14'),
      },
    ],
    answer: {
      kind: 'AGREES_WITH_COMMENT',
      comment: 'I would put Mondays first.\n\nMrs Bell would too.',
      recordedBy: 'Marian Oduya',
      recordedAt: instant.parse('2026-11-12T14:05:00.000Z'),
    },
    ...changes,
  });
}
