import type { Instant, LocalDate } from '../calendar/local-date';
import type { ActionId, ChallengeId, ChildId, RecordId } from '../identifiers';
import type { CaseStatus } from '../lists/case-lists';
import type { RecordState } from '../record/record';

/** What the store knows, before anything is worked out from it: one row a child, a record, an action, a challenge. */
export type ChildOnRow = {
  readonly id: ChildId;
  readonly reference: string;
  readonly name: string;
  readonly status: CaseStatus | null;
  readonly since: LocalDate | null;
  readonly worker: string | null;
  /** The last agreed supervision. */
  readonly last: LocalDate | null;
  /** The next one, as the last agreed record plans it. */
  readonly planned: LocalDate | null;
};

type AboutChild = {
  readonly childId: ChildId;
  readonly childName: string;
  readonly status: CaseStatus | null;
  readonly worker: string | null;
};

export type RecordOnRow = AboutChild & {
  readonly id: RecordId;
  readonly type: string;
  readonly form: string;
  readonly state: RecordState;
  readonly sessionDate: LocalDate | null;
  readonly supervisee: string;
  readonly supervisor: string;
  readonly supervisorId: string | null;
  readonly sharedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly asksWorker: boolean;
};

export type ActionOnRow = AboutChild & {
  readonly id: ActionId;
  readonly what: string;
  readonly who: string;
  readonly due: LocalDate;
  readonly firstDue: LocalDate;
  readonly carries: number;
  readonly moves: number;
};

export type ChallengeOnRow = AboutChild & {
  readonly id: ChallengeId;
  readonly raisedOn: LocalDate;
  readonly raisedBy: string;
  readonly issue: string;
  readonly response: string;
  readonly respondedOn: LocalDate | null;
};

export type WorkerOnRow = {
  readonly name: string;
  readonly startedOn: LocalDate | null;
  readonly newlyQualifiedFrom: LocalDate | null;
  readonly leftOn: LocalDate | null;
};

export type BoardRows = {
  readonly children: readonly ChildOnRow[];
  readonly records: readonly RecordOnRow[];
  readonly drifting: readonly ActionOnRow[];
  readonly own: readonly ActionOnRow[];
  readonly challenges: readonly ChallengeOnRow[];
  /** The day of the last milestone review of each child who has had one. */
  readonly reviews: ReadonlyMap<ChildId, LocalDate>;
  readonly workers: readonly WorkerOnRow[];
};
