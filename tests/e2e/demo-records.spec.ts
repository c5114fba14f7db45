import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { formatShortDate } from '@domain/calendar/format-date';
import { addWorkingDays } from '@domain/calendar/working-days';
import type { CheckAnswers } from '@domain/check/check-answers';
import { DRIFT_DECISION_LABELS } from '@domain/lists/memory-lists';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { expect, test } from '@playwright/test';
import { marlowsYear, tobinsAutumn, tobinsNineMonths } from '../support/demo-before';
import {
  childCalled,
  type Desk,
  demoDesk,
  enterAll,
  openedRecord,
  saved,
  shareAndAnswer,
  toChild,
  type Wanted,
  wordFile,
} from '../support/demo-desk';
import { expectInWord, foundToday, wordsOf } from '../support/demo-words';
import { expectNoAxeViolations, look, screenshot } from '../support/launch-app';
import { MARLOW_ANSWERS, MARLOW_HEADER, marlowChallenges, marlowSections } from '../support/marlow-words';
import { openPage, today } from '../support/memory-walk';
import { SUNNIVA_HEADER, sunnivaSections } from '../support/sunniva-words';
import { TOBIN_ANSWERS, TOBIN_HEADER, tobinSections } from '../support/tobin-words';

/**
 * The three demo records entered in full, word for word, through the screen and by keyboard alone, after a real history;
 * checked, answered and signed as a manager would, and read back in Word in the order of their forms. They are signed on
 * the day the test runs, which is later than the day of the session: that wants a reason, and is given one.
 */
test.setTimeout(420_000);

const LATE = 'The worker was away and the record waited for an answer';

/** What is asked of a record that is signed today besides what its session asks. */
function ifLate({ header }: Wanted): string[] {
  if (header.sessionDate === null) return [];
  const day = addWorkingDays(header.sessionDate, DEFAULT_CHECK_SETTINGS.fileDays, ENGLAND_BANK_HOLIDAYS);
  return today() > day ? ['LIF-03 REASON'] : [];
}

test('5a: a child protection plan with drift', async () => {
  const at = await demoDesk();
  const wanted = { header: TOBIN_HEADER, sections: tobinSections() };
  const childId = await childCalled(at.page, '20417');
  await tobinsAutumn(at.page, childId);
  await toChild(at, { name: 'Tobin Ashgrove', reference: '20417' });
  await at.keys.press('n');
  const view = await enterAll(at, wanted);
  expect(view.content.openActions.map(({ carries, moves }) => ({ carries, moves }))).toEqual([
    { carries: 0, moves: 0 },
    { carries: 2, moves: 2 },
  ]);
  expectWords(view, wanted);
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5a-written');

  const drift = ['ACT-08 HARD', 'ACT-15 HARD', 'DRF-02 REASON', 'DRF-07 REASON'];
  expect(foundToday(view)).toEqual([...ifLate(wanted), 'DRF-04 HARD', ...drift]);
  await tobinsNineMonths(at.page, childId);
  await openPage(at.page, await openAgain(at));
  expect(foundToday(await openedRecord(at.page))).toEqual([...ifLate(wanted), ...drift]);

  await decide(at, TOBIN_ANSWERS);
  await look(at.page, 'demo-5a-decided');
  await shareAndAnswer(at, wanted, {
    option: /^Agrees, with a comment$/,
    comment: 'I think Keeley would say the shifts matter most.',
  });
  await answerAndSign(at, wanted);
  await expectSigned(at, { name: 'demo-5a.docx', answers: TOBIN_ANSWERS });
  await at.close();
});

test('5b: a cared-for child, and a challenge from the reviewing officer', async () => {
  const at = await demoDesk();
  const wanted = { header: MARLOW_HEADER, sections: marlowSections() };
  await marlowsYear(at.page, await childCalled(at.page, '18832'));
  await toChild(at, { name: 'Marlow Finch', reference: '18832' });
  await at.keys.press('n');
  await raiseChallenge(at);
  const view = await enterAll(at, wanted);
  expectWords(view, wanted);
  const [asked] = marlowChallenges();
  const { id: _id, childId: _childId, ...words } = asked ?? {};
  expect(view.content.challenges).toMatchObject([words]);
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5b-written');

  expect(foundToday(view)).toEqual([...ifLate(wanted), 'DRF-08 REASON', 'CHL-04 REASON']);
  await decide(at, MARLOW_ANSWERS);
  await look(at.page, 'demo-5b-decided');
  await shareAndAnswer(at, wanted, { option: /^Agrees: / });
  await answerAndSign(at, wanted);
  await expectSigned(at, { name: 'demo-5b.docx', answers: MARLOW_ANSWERS });
  await at.close();
});

test('5c: a management oversight note, signed by the manager alone', async () => {
  const at = await demoDesk();
  const wanted = { header: SUNNIVA_HEADER, sections: sunnivaSections() };
  await toChild(at, { name: 'Sunniva Hale', reference: '21990' });
  await at.keys.pressButton('Other forms');
  await at.keys.takeFromMenu(/^Management oversight note/);
  const view = await enterAll(at, wanted);
  expectWords(view, wanted);
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5c-written');

  expect(foundToday(view)).toEqual([...ifLate(wanted), 'FDR-03 WARN']);
  await at.keys.toCheck();
  await look(at.page, 'demo-5c-check');
  await answerAndSign(at, wanted, 'Sign');
  await expectSigned(at, { name: 'demo-5c.docx', answers: { drift: [] } });
  await at.close();
});

function expectWords({ content }: RecordView, { sections }: Wanted): void {
  expect(wordsOf(content.sections, Object.keys(sections))).toEqual(wordsOf(sections));
}

/** Away from the record, so that what was signed since is read when it is opened again. */
async function openAgain({ page, keys }: Desk) {
  const { content } = await openedRecord(page);
  await keys.pressLink('Today');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  return content.id;
}

/** One decision on each thing that drifts, in the order in which the record tells of them. */
async function decide(at: Desk, { drift }: CheckAnswers): Promise<void> {
  const { keys } = at;
  await keys.toSection('drift');
  for (const { decision, who, until, because } of drift) {
    if (decision === null) continue;
    await keys.select('What happens now', DRIFT_DECISION_LABELS[decision]);
    if (who !== '') await keys.fill(decision === 'CHANGE_OWNER' ? 'Who does it from now on' : 'To whom', who);
    if (until.date !== null) await keys.fill('Until', formatShortDate(until.date));
    await keys.fill('Because', because);
  }
  await saved(at);
}

/** Signs; what still stands in the way is shown instead, and is given its reason there. */
async function answerAndSign({ keys, page }: Desk, wanted: Wanted, button = 'Agree and sign'): Promise<void> {
  if (ifLate(wanted).length > 0) {
    await keys.toHeader();
    await keys.pressButton(button);
    await expect(page.getByText(/Something is still needed before signing/)).toBeVisible();
    await keys.fill('Why it is right as it is', LATE);
    await expect(page.getByRole('tab', { name: /^Check( \d+)?$/ })).toBeVisible();
  }
  await keys.toHeader();
  await keys.pressButton(button);
  await keys.pressButton('Sign and seal it');
}

/** As it came in, through the form for it; then its answer, in its own card. */
async function raiseChallenge({ keys, page }: Desk): Promise<void> {
  const [challenge] = marlowChallenges();
  if (!challenge) throw new Error('There is no challenge');
  await openedRecord(page);
  await keys.toSection('openChallenges');
  await keys.pressButton('Raise a challenge');
  await keys.fill('Their name', challenge.raisedBy);
  await keys.rewrite('Raised on', formatShortDate(challenge.raisedOn));
  await keys.fill('What was raised', challenge.issue);
  await keys.fill('What it could mean for Marlow', challenge.risk);
  await look(page, 'demo-5b-challenge', '[role="alertdialog"]');
  await keys.pressButton('Raise it');
  await expect(page.getByRole('group', { name: `Independent reviewing officer: ${challenge.raisedBy}` })).toBeVisible();
  // In again from above, to the first card.
  await keys.press('Alt+ArrowUp');
  await keys.toSection('openChallenges');
  await keys.fill('Our answer', challenge.response);
  await keys.fill('Answered on', challenge.respondedOn ? formatShortDate(challenge.respondedOn) : '');
  await keys.fill('What is different for Marlow', challenge.changed);
  await keys.fill('How we know', challenge.howWeKnow);
  await keys.fill('Seen on', challenge.seenOn ? formatShortDate(challenge.seenOn) : '');
}

type Signed = { readonly name: string; readonly answers: Pick<CheckAnswers, 'drift'> };

/** Sealed with the decisions and reasons that were typed, and all of it in its Word file. */
async function expectSigned(at: Desk, { name, answers }: Signed): Promise<void> {
  const file = await wordFile(at, name);
  const view = await openedRecord(at.page);
  const given = view.content.checkAnswers?.drift ?? [];
  expect(given.map(({ flag, decision, who, because }) => ({ flag, decision, who, because }))).toEqual(
    answers.drift.map(({ flag, decision, who, because }) => ({ flag, decision, who, because })),
  );
  expect(view.content.checkAnswers?.exceptions ?? []).toEqual([]);
  await expectInWord(file, view);
  const folder = resolve(import.meta.dirname, '../../test-results/word');
  await mkdir(folder, { recursive: true });
  await copyFile(file, join(folder, name));
}
