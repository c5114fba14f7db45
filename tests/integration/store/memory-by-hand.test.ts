import type { ChallengeWords } from '@domain/challenge/challenge';
import { NO_ANSWERS } from '@domain/check/check-answers';
import { closeChallenge, raiseChallenge } from '@main/store/challenge-table';
import { saveCheckAnswers } from '@main/store/check-table';
import { connect } from '@main/store/connection';
import { recordKeyDate } from '@main/store/key-date-table';
import { expect, onTestFinished, test } from 'vitest';
import { everyRow } from '../../support/older-store';
import { aChild, aDraft, anAction, seal, sectionKey, write } from '../../support/records-for-tests';
import { day, newTestStore } from '../../support/store-for-tests';

const WHOLE: ChallengeWords = {
  ...{ raisedOn: day('2026-11-02'), raisedBy: 'Hazel Kerr', source: 'CP_CHAIR', stage: 'INFORMAL' },
  ...{ issue: 'The core group has not met.', risk: 'Nobody sees the nights.', response: 'It meets on Tuesdays.' },
  ...{ respondedOn: day('2026-11-09'), changed: 'Somebody is there each night.', howWeKnow: 'Her calendar.' },
  seenOn: day('2026-11-16'),
};

/** Two sealed records with an action that was carried, a closed challenge, a day of the plan and a change of settings. */
function aStoreWithAMemory() {
  const at = newTestStore();
  const step = { actor: at.manager.id, at: at.clock.now() };
  const childId = aChild(at);
  const first = aDraft(at, childId);
  const action = anAction({ by: day('2026-11-01') });
  write(at, first, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [action], noActionReason: '' } });
  saveCheckAnswers(at.database, first, { answers: NO_ANSWERS, now: step.at });
  seal(at, first);
  const next = aDraft(at, childId);
  const newDue = { date: day('2026-12-01'), text: '' };
  const answer = { actionId: action.id, result: 'NOT_DONE' as const, note: 'Away', newDue };
  write(at, next, { [sectionKey('LAST_ACTIONS')]: { kind: 'LAST_ACTIONS', answers: [answer] } });
  seal(at, next);
  const id = raiseChallenge(at.database, { childId, words: WHOLE, step });
  closeChallenge(at.database, { id, closedOn: day('2026-11-20'), closedBy: 'Hazel Kerr', step });
  recordKeyDate(at.database, childId, { kind: 'NEXT_COURT', day: day('2026-12-01'), ...step });
  at.database
    .prepare("INSERT INTO setting_change (name, before, after, at, actor) VALUES ('shareDays', '2', '3', ?, ?)")
    .run(step.at, step.actor);
  return at;
}

const ATTACKS = [
  "INSERT OR REPLACE INTO record_check SELECT record_id, '{}', updated_at FROM record_check",
  "UPDATE record_check SET answers = '{}'",
  'DELETE FROM record_check',
  'UPDATE action SET carries = 0',
  'UPDATE action SET moves = 0',
  'INSERT OR REPLACE INTO action SELECT * FROM action',
  'INSERT OR REPLACE INTO action_event SELECT * FROM action_event',
  'INSERT OR REPLACE INTO challenge SELECT * FROM challenge',
  "INSERT INTO challenge SELECT row + 9, 'another', child_id, raised_on, raised_by, source, stage, issue, risk, response, responded_on, changed, how_we_know, seen_on, closed_on, closed_by, created_at, updated_at FROM challenge",
  'UPDATE challenge SET closed_on = NULL',
  "UPDATE challenge SET changed = ''",
  'DELETE FROM challenge',
  "INSERT OR REPLACE INTO challenge_event SELECT row, challenge_id, at, actor, '{}' FROM challenge_event",
  'DELETE FROM challenge_event',
  "INSERT OR REPLACE INTO child_key_date SELECT row, child_id, kind, '2030-01-01', recorded_at, recorded_by FROM child_key_date",
  "INSERT OR REPLACE INTO setting_change SELECT row, name, '9', '9', at, actor FROM setting_change",
];

/** Replacing a row meets the guards of deletion only where a connection asks for it; this one does not. */
test.each(ATTACKS)('whoever writes to the store by hand does not get past its guards: %s', (sql) => {
  const at = aStoreWithAMemory();
  at.store.close();
  const hand = connect({ file: at.file, key: at.key });
  onTestFinished(() => {
    hand.close();
    at.folder.remove();
  });
  hand.pragma('recursive_triggers = OFF');
  const before = everyRow(hand);
  expect(() => hand.exec(sql)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
  expect(everyRow(hand)).toEqual(before);
});
