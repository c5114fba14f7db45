import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openView, write } from './open-section';
import { recordViewOf, words } from './record-view-of';

const STRAY = { sections: { updateBefore: words('Nan Pat slept over.') } };

describe('a draft whose form has a newer version', () => {
  it('says so, and leaves the draft as it is', async () => {
    const { asked } = openView(recordViewOf({ view: { newerVersion: 3 } }));
    expect(await screen.findByText('Version 3 of this form is out.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Move this draft to version 3' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(asked.map(({ channel }) => channel)).not.toContain('record:move-to-newest-form');
  });

  it('writes what waits first, then moves, and shows the words that have no place at the end', async () => {
    const moved = recordViewOf({ content: STRAY });
    const { asked } = openView(recordViewOf({ view: { newerVersion: 3 } }), (channel) =>
      channel === 'record:move-to-newest-form' ? moved : undefined,
    );
    await write(await screen.findByLabelText('Others present'), 'Nan Pat');
    await userEvent.click(screen.getByRole('button', { name: 'Move this draft to version 3' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(/Words in sections that version 3 no longer has/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move it to version 3' }));
    const also = await screen.findByRole('region', { name: 'Also written in this record' });
    expect(within(also).getByText('Nan Pat slept over.')).toBeVisible();
    expect(screen.queryByText('Version 3 of this form is out.')).toBeNull();
    const steps = asked.map(({ channel }) => channel).filter((channel) => /save|move/.test(channel));
    expect(steps.slice(0, 2)).toEqual(['record:save', 'record:move-to-newest-form']);
  });

  it('says nothing of it once the record is shared', async () => {
    openView(recordViewOf({ view: { newerVersion: 3, state: 'SHARED', sharedAt: '2026-11-11T09:00:00.000Z' } }));
    await screen.findByText('Shared: the text can be read, not changed.');
    expect(screen.queryByText('Version 3 of this form is out.')).toBeNull();
  });
});

describe('words for which the form has no place', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('can be copied with their formatting, and says how to go on', async () => {
    // jsdom cannot copy; what is asked of it is seen.
    const copied: string[] = [];
    Object.assign(document, { execCommand: () => copied.push(window.getSelection()?.toString() ?? '') > 0 });
    openView(recordViewOf({ content: STRAY }));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy these words' }));
    expect(copied).toEqual(['Nan Pat slept over.']);
    expect(screen.getByText(/^Copied\./)).toBeVisible();
  });

  it('are kept by the next save of another section', async () => {
    const { asked } = openView(recordViewOf({ content: STRAY }));
    await write(await screen.findByLabelText('Others present'), 'Nan Pat');
    await waitFor(() => expect(asked.some(({ channel }) => channel === 'record:save')).toBe(true));
    const [save] = asked.filter(({ channel }) => channel === 'record:save');
    expect(save?.request).not.toHaveProperty(['sections', 'updateBefore']);
    expect(screen.getByText('Nan Pat slept over.')).toBeVisible();
  });

  it('are not shown where nothing of the kind was written', async () => {
    openView(recordViewOf({}));
    await screen.findByLabelText('Others present');
    expect(screen.queryByText('Also written in this record')).toBeNull();
  });
});
