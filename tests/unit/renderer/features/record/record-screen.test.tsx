import { flushAll } from '@renderer/desktop/pending-saves';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FIRST_CASE_SUPERVISION } from '../../../../support/first-case-supervision';
import { openRecord } from './open-record';
import { FIND_DAD, recordViewOf, words } from './record-view-of';

const SEAL = {
  sha256: 'a'.repeat(64),
  checkCode: '3f9a 77c1 02de 5b10',
  sealedAt: '2026-11-13T15:20:00.000Z',
  signedBy: 'Marian Oduya',
};

describe('the writing screen', () => {
  it('shows who the record is about and the step that comes next', async () => {
    openRecord(recordViewOf({}));
    expect(await screen.findByRole('heading', { level: 1, name: 'Tobin Ashgrove, 6' })).toBeVisible();
    expect(screen.getByText(/third worker in 12 months/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Share with Priya' })).toBeEnabled();
  });

  it('asks first what became of each earlier action, and saves the answer', async () => {
    const { saved } = openRecord(recordViewOf({}));
    const action = await screen.findByRole('group', { name: FIND_DAD.what });
    expect(within(action).getByText(/was due 28 Sep 2026, moved to 9 Nov 2026/)).toBeVisible();
    await userEvent.click(within(action).getByRole('radio', { name: 'Not done' }));
    await userEvent.type(within(action).getByLabelText(/What has this meant for/), 'Two wrong addresses');
    expect(await flushAll()).toBe(true);
    expect(saved().at(-1)).toMatchObject({
      sections: {
        lastActions: { answers: [{ actionId: FIND_DAD.id, result: 'NOT_DONE', note: 'Two wrong addresses' }] },
      },
    });
  });

  it('says when the disk is full, keeps the words on screen, and saves them when asked again', async () => {
    const { program, saved } = openRecord(recordViewOf({}));
    program.saveReply = { ok: false, failure: { kind: 'DISK_FULL' } };
    const present = await screen.findByLabelText('Others present');
    await userEvent.type(present, 'Nan Pat');
    expect(await flushAll()).toBe(false);
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(present).toHaveValue('Nan Pat');
    program.saveReply = { ok: true, value: { savedAt: '2026-11-09T10:42:00.000Z' } };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/The disk is full/)).toBeNull());
    expect(saved().at(-1)).toMatchObject({ header: { present: 'Nan Pat' } });
  });

  it('chooses a number on the scale by typing it, and opens what makes it that high', async () => {
    const { saved } = openRecord(recordViewOf({ content: { template: FIRST_CASE_SUPERVISION } }));
    const row = await screen.findByRole('group', { name: 'Priya Castell, social worker: where are we, 0 to 10' });
    // The screen puts the cursor into the first section in the frame after it is drawn.
    await waitFor(() => expect(document.body).not.toHaveFocus());
    within(row).getByRole('radio', { name: '0' }).focus();
    await userEvent.keyboard('10');
    expect(within(row).getByRole('radio', { name: '10' })).toBeChecked();
    expect(screen.getByLabelText('What makes it that high?')).toBeVisible();
    await flushAll();
    expect(saved().at(-1)).toMatchObject({ sections: { scale: { ratings: [{ rater: 'SW', value: 10 }, {}, {}] } } });
  });

  it('takes an action away and puts it back where it stood', async () => {
    openRecord(recordViewOf({}));
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add an action' }));
    await user.type(screen.getByLabelText('Will do what'), 'Write to the school');
    await user.click(screen.getByRole('button', { name: 'Move or remove action 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(screen.queryByLabelText('Will do what')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(screen.getByLabelText('Will do what')).toHaveValue('Write to the school');
  });

  it('knows the part of the two who met, and leaves one that was written as it is', async () => {
    const { saved } = openRecord(recordViewOf({}));
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add an action' }));
    await user.type(screen.getByLabelText('Who'), 'Priya Castell');
    await user.type(screen.getByLabelText('Will do what'), 'See Wren at nursery');
    expect(screen.getByLabelText('Their part')).toHaveValue('social worker');
    await user.clear(screen.getByLabelText('Who'));
    await user.type(screen.getByLabelText('Who'), 'Marian Oduya');
    await user.click(screen.getByLabelText('Will do what'));
    await flushAll();
    expect(saved().at(-1)).toMatchObject({
      sections: { actions: { actions: [{ who: 'Marian Oduya', role: 'social worker', what: 'See Wren at nursery' }] } },
    });
  });

  it('counts to the next supervision from the day of this one as it now stands', async () => {
    openRecord(recordViewOf({}));
    const session = await screen.findByLabelText('Date of session');
    await userEvent.clear(session);
    await userEvent.type(session, '2/11/2026');
    await userEvent.type(screen.getByLabelText('Date of the next supervision'), '30/11/2026');
    expect(screen.getByText('4 weeks after this one.')).toBeVisible();
  });

  it('goes from the check to the exact field and shows why it is asked', async () => {
    openRecord(recordViewOf({ header: { livingArrangement: null } }));
    await userEvent.click(await screen.findByRole('tab', { name: /^Check \d+/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Go there: Choose where the child lives.' }));
    expect(screen.getByLabelText('Where the child lives')).toHaveFocus();
    expect(screen.getAllByText('Why are we asking?').length).toBeGreaterThan(0);
  });
});

describe('a signed record', () => {
  const signed = { state: 'AGREED', seal: SEAL, sharedAt: '2026-11-11T09:00:00.000Z' };

  it('is text to read, with its check code, and nothing to write in', async () => {
    openRecord(
      recordViewOf({ view: signed, content: { sections: { update: words('Nan Pat slept over.') }, version: 1 } }),
    );
    expect(await screen.findByText('Nan Pat slept over.')).toBeVisible();
    expect(screen.getByText(SEAL.checkCode)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Not answered')).toBeVisible();
  });

  it('says of its Word file that it was read back, and how many pieces were found in it', async () => {
    const { program } = openRecord(recordViewOf({ view: signed }));
    const value = { fileName: 'CS_1.docx', checkCode: SEAL.checkCode, pieces: 214 };
    program.exportReply = { ok: true, value };
    await userEvent.click(await screen.findByRole('button', { name: 'Make Word file' }));
    expect(await screen.findByText('CS_1.docx is made.')).toBeVisible();
    expect(screen.getByText(/opened again and found whole: 214 of 214 pieces present\. Check code/)).toBeVisible();
  });

  it('says that a file is being made for as long as that takes', async () => {
    const { program } = openRecord(recordViewOf({ view: signed }));
    let finish = () => {};
    const made = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const value = { fileName: 'CS_1.docx', checkCode: SEAL.checkCode, pieces: 214 };
    program.exportReply = made.then(() => ({ ok: true, value })) as never;
    await userEvent.click(await screen.findByRole('button', { name: 'Make Word file' }));
    expect(await screen.findByText(/^The file is being made/)).toBeVisible();
    finish();
    expect(await screen.findByText('CS_1.docx is made.')).toBeVisible();
    expect(screen.queryByText(/^The file is being made/)).toBeNull();
  });

  it('says plainly when its text no longer matches its check code', async () => {
    openRecord(recordViewOf({ view: { ...signed, isSealIntact: false } }));
    expect(await screen.findByText(/no longer matches its check code/)).toBeVisible();
  });
});
