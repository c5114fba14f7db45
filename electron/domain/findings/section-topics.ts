import type { SectionDraft } from '../template/template-draft';
import type { TemplateSectionKind } from '../template/template-section';
import type { Topic } from '../template/topics';

/** What a kind of section asks about by itself, whatever its title and questions. */
const KIND_TOPICS: Readonly<Record<TemplateSectionKind, readonly Topic[]>> = {
  HEADER: ['COVER'],
  LAST_ACTIONS: ['LAST_ACTIONS'],
  RICH_TEXT: [],
  SCALE: ['SCALE'],
  DECISIONS: ['DECISIONS', 'AUTHORITY'],
  ACTIONS: ['ACTION_PLAN'],
  NEXT_DATE: ['NEXT_DATE'],
  CHILD_SEEN: ['CHILD_SEEN', 'COMMUNICATION'],
  CHILD_VOICE: ['CHILD_VOICE'],
  DANGER_STATEMENTS: ['DANGER', 'RISK_REVIEWED'],
  GOALS: ['GOALS', 'REALISM'],
  STATEMENT_SCALES: ['SCALE'],
  NETWORK: ['NETWORK', 'OTHER_PARENT', 'FAMILY_CARE'],
  SAFETY_PLAN: ['SAFETY_PLAN', 'CONTINGENCY', 'PLAN_TESTED', 'CHILDS_PLAN'],
  AGENCIES: ['AGENCIES'],
  TRAJECTORY: ['TRAJECTORY'],
  REFLECTION: ['REFLECTION'],
  PROGRESS: ['PACE'],
  FIELDS: [],
  ENTRIES: [],
  CHALLENGES: ['CHALLENGE', 'IRO'],
  DRIFT: ['DRIFT', 'HISTORY', 'HANDOVER'],
  WORKER_SAY: ['WORKER_SAY'],
  SIGN_OFF: [],
};

/** Everything a section asks about: what its kind asks by itself, how we know where a field asks that, and what it is said to ask. */
export function topicsOf({ kind, fields = [], asks = [] }: SectionDraft): readonly Topic[] {
  const evidence: Topic[] = fields.some(({ type }) => type === 'EVIDENCE') ? ['EVIDENCE'] : [];
  return [...new Set([...KIND_TOPICS[kind], ...evidence, ...asks])];
}
