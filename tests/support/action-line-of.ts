import { randomUUID } from 'node:crypto';
import { type ActionLine, actionLine } from '@domain/action/action-line';

/** An action of a list with everything it needs; a test says what matters to it. */
export function actionLineOf(changes: Partial<Record<keyof ActionLine, unknown>> = {}): ActionLine {
  return actionLine.parse({
    ...{ id: randomUUID(), recordId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0001', who: 'Tom Hale', role: 'social worker' },
    ...{ what: 'Ring the school', soThat: '', agreedOn: '2026-10-12', firstDue: '2026-11-30', due: '2026-11-30' },
    ...{ state: 'OPEN', carries: 0, moves: 0, source: 'SUPERVISION', measure: null, matters: false, continues: null },
    ...{
      lastCause: null,
      closedOn: null,
      childId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003',
      childName: 'Tobin Ashgrove',
    },
    ...{
      reference: 'FS-20417',
      status: 'CP',
      worker: 'Tom Hale',
      isDrifting: false,
      ownerLeftOn: null,
      lastNote: null,
    },
    ...changes,
  });
}
