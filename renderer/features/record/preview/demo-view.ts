import type { RecordView } from '@contract/record-calls';
import { type Instant, instant, type LocalDate } from '@domain/calendar/local-date';
import { demoPersonal } from '@domain/personal/demo-personal';
import { inRecordShape } from '@domain/personal/in-record-shape';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import type { DemoChild } from '@domain/template/demo-children';
import { demoRecord } from '@domain/template/demo-record';
import type { TemplateDraft } from '@domain/template/template-draft';

/**
 * An unfinished record of a made-up child on a form that is being made, as the program would open it; for a form about a
 * worker, a personal supervision of a made-up worker. Nothing of it is kept.
 */
export function demoView(template: TemplateDraft, child: DemoChild, today: LocalDate): RecordView {
  const now = { today, at: demoMoment(today) };
  const isPersonal = template.recordType === 'PERSONAL';
  const content = isPersonal ? inRecordShape(demoPersonal(template, now)) : demoRecord(template, child, now);
  return {
    ...{ content, state: 'DRAFT', seal: null, isSealIntact: true },
    ...{ sharedAt: null, filedOn: null, updatedAt: now.at, place: null, lastTime: null },
    ...{ earlierNumbers: [], newerVersion: null, addenda: [], history: null },
    checkSettings: DEFAULT_SETTINGS_ON_PAPER,
  };
}

/** The morning of the day of trying. */
export function demoMoment(today: LocalDate): Instant {
  return instant.parse(`${today}T09:00:00.000Z`);
}
