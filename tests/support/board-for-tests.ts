import { type Session, session } from '@contract/vault-calls';
import { type Board, type BoardChild, type BoardRecord, boardChild, boardRecord } from '@domain/board/board';
import { localDate } from '@domain/calendar/local-date';

export const SESSION: Session = session.parse({
  ...{ userId: '2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10', name: 'Priya Shah', role: 'TM', serviceName: 'Northbridge' },
  ...{ team: '', storeKind: 'TEAM' },
  resume: null,
});

/** The board of Mon 9 Nov 2026 with nothing on it. */
export const EMPTY_BOARD: Board = {
  ...{ today: localDate.parse('2026-11-09'), children: [], records: [], drifting: [], challenges: [], milestones: [] },
  own: [],
};

const CHILD = {
  ...{ id: '0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11', reference: '10023', name: 'Amira Holt', status: 'CP' },
  ...{ worker: 'Tom Ellery', last: null, due: null, planned: null, standing: 'NEVER', draft: null, drifting: 0 },
  challenges: 0,
};
const RECORD = {
  ...{ childId: CHILD.id, childName: CHILD.name, status: 'CP', worker: 'Tom Ellery', form: 'Case supervision' },
  ...{ id: '1b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11', supervisee: 'Tom Ellery', supervisor: 'Priya Shah' },
  ...{ isMine: true, wait: 'SHARE', due: null },
};

/** Plain text for brands and days, which are checked here. */
export const aBoardChild = (more: Readonly<Record<string, unknown>> = {}): BoardChild =>
  boardChild.parse({ ...CHILD, ...more });
export const aBoardRecord = (more: Readonly<Record<string, unknown>> = {}): BoardRecord =>
  boardRecord.parse({ ...RECORD, ...more });
