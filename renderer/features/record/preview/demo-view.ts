import type { RecordView } from '@contract/record-calls';
import { instant, type LocalDate } from '@domain/calendar/local-date';
import type { DemoChild } from '@domain/template/demo-children';
import { demoRecord } from '@domain/template/demo-record';
import type { TemplateDraft } from '@domain/template/template-draft';

/** An unfinished record of a made-up child on a form that is being made, as the program would open it. Nothing of it is kept. */
export function demoView(template: TemplateDraft, child: DemoChild, today: LocalDate): RecordView {
  const at = instant.parse(`${today}T09:00:00.000Z`);
  return {
    ...{ content: demoRecord(template, child, { today, at }), state: 'DRAFT', seal: null, isSealIntact: true },
    ...{ sharedAt: null, filedOn: null, updatedAt: at, place: null, lastTime: null },
    ...{ earlierNumbers: [], newerVersion: null, addenda: [] },
  };
}
