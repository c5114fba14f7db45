import type { RecordId } from '@domain/identifiers';
import { actionsToAnswer } from '@domain/review/shared-text';
import { NO_REVIEW } from '@domain/review/worker-review';
import { recordChange } from '@main/store/child-fact-table';
import { aChild, aDraft, anAction, richText, sectionKey, write } from './records-for-tests';
import type { Pair } from './sealed-pair';
import { day } from './store-for-tests';

/** A record of a child of this worker, shared with them, with one action of theirs. */
export async function sharedWith(
  { team, worker }: Pair,
  {
    supervisee = worker.name,
    surname = 'Hart',
    team: childsTeam = '',
  }: { supervisee?: string; surname?: string; team?: string } = {},
): Promise<RecordId> {
  const { at } = team;
  const childId = aChild(at, { surname, ...(childsTeam === '' ? {} : { team: childsTeam }) });
  const change = { kind: 'WORKER', from: day('2026-01-01'), name: supervisee } as const;
  recordChange(at.database, change, { childId, source: 'PERSON', now: at.clock.now() });
  const id = aDraft(at, childId, { supervisee });
  const saved = write(at, id, {
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [anAction({ who: supervisee })], noActionReason: '' },
    [sectionKey('RICH_TEXT')]: richText('Sunniva drew the quiet house by the harbour.'),
  });
  if (!saved.ok) throw new Error(saved.failure);
  await team.ask('record:share', { recordId: id });
  return id;
}

/** The worker agrees to every action in their own copy, with a comment where there is one. */
export async function answerIn({ own }: Pair, recordId: RecordId, comment = '') {
  const { view, textHash } = await own.ask('review:open', { recordId });
  const actions = actionsToAnswer(view.content).map(({ id }) => ({
    ...{ actionId: id as never, verdict: 'AGREE' as const, due: null, dueText: '', who: '', what: '', because: '' },
  }));
  const kind = comment === '' ? 'AGREES' : 'AGREES_WITH_COMMENT';
  const review = { ...NO_REVIEW, actions, isMissing: false };
  return own.ask('review:answer', { recordId, textHash, kind, comment, review });
}
