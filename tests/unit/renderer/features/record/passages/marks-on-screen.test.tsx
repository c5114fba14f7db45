import type { RecordChanges } from '@contract/record-calls';
import { flushAll } from '@renderer/desktop/pending-saves';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const STATEMENT = {
  id: '66666666-6666-4666-8666-666666666666',
  who: 'Nan Pat',
  what: 'Mrs Bell heard shouting through the wall',
  couldHappen: 'Tobin is hurt',
  ...{ isCarried: false, standing: null, standingBecause: '' },
};
const DANGER = { kind: 'DANGER_STATEMENTS', statements: [STATEMENT] };
const MARK = {
  id: '77777777-7777-4777-8777-777777777777',
  section: 'danger',
  words: 'Mrs Bell',
  about: 'REFERRER',
};

async function opened(content: object, view: object = {}) {
  const program = openRecord(recordViewOf({ content: { sections: { danger: DANGER }, ...content }, view }));
  const section = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-section="danger"]');
    if (found === null) throw new Error('Not drawn yet');
    return found;
  });
  const passages = async () => {
    await flushAll();
    return program
      .saved()
      .map((request) => (request as RecordChanges).passages)
      .filter((marks) => marks !== undefined)
      .at(-1);
  };
  return { section, passages };
}

function fieldWith(section: HTMLElement, words: string): HTMLTextAreaElement {
  const field = within(section).getByDisplayValue(words);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not a field of words');
  return field;
}

const openMenu = () => fireEvent.keyDown(document.activeElement ?? document.body, MARK_KEY);
const MARK_KEY = { key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true };

describe('marking words of a field', () => {
  it('marks the selected words by keyboard, whole words, and saves the mark', async () => {
    const { section, passages } = await opened({});
    const field = fieldWith(section, STATEMENT.what);
    field.focus();
    field.setSelectionRange(1, 7);
    openMenu();
    const kind = await screen.findByRole('menuitemradio', { name: 'The person who told us' });
    expect(screen.getByText('Mark “Mrs Bell” as about')).toBeVisible();
    fireEvent.click(kind);
    expect(await passages()).toEqual([{ ...MARK, id: expect.any(String) }]);
    expect(within(section).getByRole('list', { name: 'Marked in this section' })).toHaveTextContent(
      '“Mrs Bell” is marked: the person who told us',
    );
    await waitFor(() => expect(field).toHaveFocus());
  });

  it('marks the whole field where nothing is selected in it', async () => {
    const { section, passages } = await opened({});
    const field = fieldWith(section, STATEMENT.what);
    field.focus();
    field.setSelectionRange(3, 3);
    openMenu();
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Another adult' }));
    expect(await passages()).toMatchObject([{ words: STATEMENT.what, about: 'OTHER_ADULT' }]);
  });

  it('changes what words are marked as, and takes the mark away in the same menu', async () => {
    const { section, passages } = await opened({ passages: [MARK] });
    const field = fieldWith(section, STATEMENT.what);
    field.focus();
    field.setSelectionRange(0, 8);
    openMenu();
    expect(await screen.findByRole('menuitemradio', { name: 'The person who told us', checked: true })).toBeVisible();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Take this mark away' }));
    expect(await passages()).toEqual([]);
    expect(within(section).queryByRole('list', { name: 'Marked in this section' })).toBeNull();
  });

  it('takes a mark away under the section, and keeps the focus near', async () => {
    const { section, passages } = await opened({ passages: [MARK] });
    await userEvent.click(within(section).getByRole('button', { name: 'Take away the mark of Mrs Bell' }));
    expect(await passages()).toEqual([]);
    expect(document.activeElement?.closest('[data-section="danger"]')).toBe(section);
  });

  it('says of words that were changed that they are no longer in the text, and keeps the mark', async () => {
    const { section, passages } = await opened({ passages: [{ ...MARK, words: 'Mrs Hill next door' }] });
    expect(within(section).getByText(/no longer in the text/)).toBeVisible();
    expect(await passages()).toBeUndefined();
  });

  it('lists all marks of the record beside it, with the way to each', async () => {
    await opened({ passages: [MARK] });
    await userEvent.click(await screen.findByRole('tab', { name: /Check/ }));
    await userEvent.click(screen.getByText('Marked passages: 1'));
    await userEvent.click(screen.getByRole('button', { name: 'Go there: “Mrs Bell”' }));
    expect(document.activeElement?.closest('[data-section]')?.getAttribute('data-section')).toBe('danger');
  });

  it('in a shared record the marks are read, and nothing takes them away', async () => {
    const { section } = await opened({ passages: [MARK] }, { state: 'SHARED', sharedAt: '2026-11-09T10:30:00.000Z' });
    expect(within(section).getByRole('list', { name: 'Marked in this section' })).toHaveTextContent('Mrs Bell');
    expect(screen.queryByRole('button', { name: /Take away/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mark this passage' })).toBeNull();
  });
});
