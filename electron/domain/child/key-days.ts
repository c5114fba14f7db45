import type { CaseStatus } from '../lists/case-lists';
import { KEY_DATE_LABELS, type KeyDateKind } from '../lists/memory-lists';

const COURT: readonly KeyDateKind[] = ['NEXT_COURT', 'NEXT_FILING', 'LEGAL_ADVICE', 'LEGAL_GATEWAY'];
const PLAN: readonly KeyDateKind[] = ['NEXT_CONFERENCE', 'NEXT_CORE_GROUP', 'IRO_MONITORED'];
const CARED_FOR: readonly KeyDateKind[] = ['SECOND_REVIEW', 'IRO_MONITORED'];
const ALWAYS: readonly KeyDateKind[] = ['LAST_ASSESSMENT', 'CHRONOLOGY', 'GENOGRAM'];

/** The days that matter while a child is of a status, before those that matter to every child. */
const BY_STATUS: { readonly [S in CaseStatus]?: readonly KeyDateKind[] } = {
  CONTACT: ['ASSESSMENT_DUE'],
  ASSESSMENT: ['ASSESSMENT_DUE'],
  S47: ['ASSESSMENT_DUE', 'NEXT_CONFERENCE'],
  PRE_BIRTH: ['ASSESSMENT_DUE', ...PLAN],
  CP: PLAN,
  PLO: ['PLO_LETTER', 'PLO_END', 'LEGAL_ADVICE', 'LEGAL_GATEWAY', ...PLAN],
  PROCEEDINGS: [...COURT, ...PLAN],
  CLA: CARED_FOR,
  UASC: CARED_FOR,
  ADOPTION_PLAN: ['ADOPTION_MONITORING', 'NEXT_COURT', ...CARED_FOR],
  CARE_LEAVER: ['PATHWAY_REVIEW'],
};

export type KeyDayKinds = { readonly first: readonly KeyDateKind[]; readonly more: readonly KeyDateKind[] };

/** Which days are asked first for a child of this status; a day that is known is never behind the others. */
export function keyDaysFor(status: CaseStatus | null, known: ReadonlySet<KeyDateKind>): KeyDayKinds {
  const all = Object.keys(KEY_DATE_LABELS) as KeyDateKind[];
  const wanted = [...((status === null ? undefined : BY_STATUS[status]) ?? []), ...ALWAYS];
  const first = [...wanted, ...all.filter((kind) => known.has(kind) && !wanted.includes(kind))];
  return { first, more: all.filter((kind) => !first.includes(kind)) };
}
