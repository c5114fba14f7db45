import { TemplatesScreen } from '@renderer/features/templates/list/templates-screen';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { bad, good } from '../../../../support/stand-in-desktop';
import { openScreen, SAVED_AT, summaryOf, versionOf } from './open-screen';

const SHIPPED = summaryOf({ id: 'permanence', name: 'Permanence', origin: 'SHIPPED', versions: [versionOf(2)] });

describe('the list of forms', () => {
  it('says what the place is for while the service has no forms of its own', async () => {
    openScreen(<TemplatesScreen />, { 'templates:list': () => good([SHIPPED]) });
    expect(await screen.findByRole('heading', { name: 'No forms of your own yet' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Permanence' })).toBeVisible();
  });

  it('says how each form stands: its version, a draft that waits, records on it, and whether it is retired', async () => {
    const waiting = summaryOf({ versions: [versionOf(3), versionOf(2)], draftUpdatedAt: SAVED_AT, openDrafts: 2 });
    const retired = summaryOf({ id: 'own-old', name: 'Old', isRetired: true });
    openScreen(<TemplatesScreen />, { 'templates:list': () => good([SHIPPED, waiting, retired]) });
    const row = (await screen.findByRole('button', { name: 'Home visit' })).closest('tr');
    expect(row).toHaveTextContent('3');
    expect(row).toHaveTextContent('draft waiting to be published');
    expect(row).toHaveTextContent('2 records being written');
    expect(within(screen.getByRole('table', { name: 'Retired forms' })).getByText('Retired')).toBeVisible();
  });

  it('makes a new form of a name and a kind, and opens it in the editor', async () => {
    const { desktop, history } = openScreen(<TemplatesScreen />, {
      'templates:list': () => good([SHIPPED]),
      'template:create': () => good({ id: 'own-new' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'New form' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Make the form' }));
    expect(await screen.findByText(/Give it a name/)).toBeVisible();
    await userEvent.type(screen.getByLabelText(/What is it called/), 'Home visit');
    await userEvent.selectOptions(screen.getByLabelText('Kind of record'), 'Management oversight note');
    await userEvent.click(screen.getByRole('button', { name: 'Make the form' }));
    expect(desktop.calls).toContainEqual({
      channel: 'template:create',
      request: { name: 'Home visit', recordType: 'OVERSIGHT' },
    });
    expect(history.at(-1)).toBe('/templates/own-new/edit');
  });

  it('lists each fault of a file that cannot be brought in, with its place', async () => {
    openScreen(<TemplatesScreen />, {
      'templates:list': () => good([SHIPPED]),
      'template:import': () =>
        bad({ kind: 'TEMPLATE_FAULTY', faults: [{ section: 'voice', part: 'title', message: 'It has no title.' }] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in a form' }));
    expect(await screen.findByText('It has no title.')).toBeVisible();
    expect(screen.getByText('Section “voice” in the file')).toBeVisible();
  });
});
