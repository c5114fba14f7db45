import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openSection, write } from '../open-section';

const FIELDS = [
  { key: 'link', type: 'LINE', label: 'Who is our link?', isRequired: true },
  { key: 'learning', type: 'WORDS', label: 'What gets in the way of learning for {child}?', help: 'In a few words' },
  { key: 'since', type: 'DATE', label: 'Since when?' },
  { key: 'attends', type: 'CHOICE', label: 'Goes to school', options: ['Every day', 'Most days', 'Rarely'] },
  { key: 'year', type: 'CHOICE', label: 'Year', options: ['1', '10', '2', '3', '4', '5'] },
  { key: 'help', type: 'CHOICES', label: 'Help in school', options: ['Mentor', 'Breakfast club'] },
  { key: 'how', type: 'EVIDENCE', label: 'How do we know?' },
];

const answered = (answers: object) => ({ kind: 'FIELDS', answers });
const said = (text: string) => ({ date: null, text });

describe('the form’s own fields', () => {
  it('takes an answer of every type', async () => {
    const { saved } = await openSection({ kind: 'FIELDS', fields: FIELDS });
    expect(await saved()).toBeUndefined();
    await write(screen.getByLabelText('Who is our link? (needed)'), 'Mrs Bell');
    await write(screen.getByLabelText('What gets in the way of learning for Tobin?'), 'Tired');
    await write(screen.getByLabelText('Since when?'), '1/9/2026');
    await userEvent.click(screen.getByLabelText('Most days'));
    await userEvent.selectOptions(screen.getByLabelText('Year'), '2');
    await userEvent.click(screen.getByLabelText('Breakfast club'));
    await userEvent.click(screen.getByLabelText('Mentor'));
    await userEvent.selectOptions(screen.getByLabelText('How do we know?'), 'School or nursery');
    expect(await saved()).toMatchObject(
      answered({
        ...{ link: said('Mrs Bell'), learning: said('Tired'), since: { date: '2026-09-01' } },
        ...{ attends: said('Most days'), year: said('2'), help: said('Mentor\nBreakfast club'), how: said('SCHOOL') },
      }),
    );
  });

  it('says what helps to fill a field, beside it and to a screen reader', async () => {
    await openSection({ kind: 'FIELDS', fields: FIELDS });
    expect(screen.getByLabelText(/What gets in the way/)).toHaveAccessibleDescription('In a few words');
  });

  it('offers options in the order of the form, more than five of them as a list to open', async () => {
    await openSection({ kind: 'FIELDS', fields: FIELDS });
    const year = within(screen.getByLabelText('Year'));
    expect(year.getAllByRole('option').map((each) => each.textContent)).toEqual([
      ...['Nothing chosen yet', '1', '10', '2', '3', '4', '5'],
    ]);
  });

  it('leads the check to a field by its key', async () => {
    await openSection({ kind: 'FIELDS', fields: FIELDS });
    for (const { key } of FIELDS) expect(document.querySelectorAll(`[data-field="${key}"]`)).toHaveLength(1);
  });

  it('keeps an answer that the form no longer offers, and goes on offering it', async () => {
    const { saved } = await openSection(
      { kind: 'FIELDS', fields: FIELDS },
      answered({ attends: said('At home with a tutor'), help: said('Mentor\nQuiet room'), how: said('NEIGHBOUR') }),
    );
    expect(screen.getByLabelText('At home with a tutor')).toBeChecked();
    expect(screen.getByLabelText('How do we know?')).toHaveValue('NEIGHBOUR');
    await userEvent.click(screen.getByLabelText('Breakfast club'));
    expect(await saved()).toMatchObject(
      answered({ attends: said('At home with a tutor'), help: said('Mentor\nBreakfast club\nQuiet room') }),
    );
  });

  it('shows an answer to a question of an older form, and does not drop it', async () => {
    const { saved } = await openSection(
      { kind: 'FIELDS', fields: FIELDS },
      answered({ bus: said('The 42 at eight'), moved: { date: '2026-03-01', text: '' }, source: said('POLICE') }),
    );
    expect(screen.getByText('The 42 at eight')).toBeVisible();
    expect(screen.getByText('Police', { selector: 'p' })).toBeVisible();
    expect(screen.getByText('1 Mar 2026')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Rarely'));
    expect(await saved()).toEqual(
      answered({
        ...{ bus: said('The 42 at eight'), moved: { date: '2026-03-01', text: '' }, source: said('POLICE') },
        attends: said('Rarely'),
      }),
    );
  });

  it('keeps the lines and the day of an answer whose field has become another type', async () => {
    const { saved } = await openSection(
      { kind: 'FIELDS', fields: FIELDS },
      answered({ link: said('Mrs Bell\nMr Dene'), learning: { date: '2026-03-01', text: '' } }),
    );
    const link = screen.getByLabelText('Who is our link? (needed)');
    expect(link).toHaveValue('Mrs Bell\nMr Dene');
    expect(screen.getByLabelText(/What gets in the way/)).toHaveValue('1 Mar 2026');
    await write(link, ' and Miss Oak');
    expect(await saved()).toMatchObject(answered({ link: said('Mrs Bell\nMr Dene and Miss Oak') }));
  });
});

const ENTRY_FIELDS = [
  { key: 'what', type: 'WORDS', label: 'What happened?' },
  { key: 'how', type: 'EVIDENCE', label: 'How do we know?' },
];

const CARRIED = {
  id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0004',
  answers: { what: said('Left alone overnight'), how: said('POLICE'), weather: said('Snow') },
  isCarried: true,
};

describe('a list that grows', () => {
  it('shows what is on the record to read, and adds under it', async () => {
    const { saved } = await openSection(
      { kind: 'ENTRIES', fields: ENTRY_FIELDS, carriesRows: true },
      { kind: 'ENTRIES', entries: [CARRIED] },
    );
    expect(screen.getByRole('heading', { name: 'Already on the record' })).toBeVisible();
    for (const words of ['Left alone overnight', 'Police', 'Snow']) expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'What happened?' })).toBeNull();
    expect(await saved()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Add an entry' }));
    await write(screen.getByLabelText('What happened?'), 'No breakfast');
    expect(await saved()).toMatchObject({
      entries: [CARRIED, { answers: { what: said('No breakfast') }, isCarried: false }],
    });
  });

  it('has no way to remove what is on the record', async () => {
    await openSection({ kind: 'ENTRIES', fields: ENTRY_FIELDS }, { kind: 'ENTRIES', entries: [CARRIED] });
    expect(screen.queryByRole('button', { name: /Move or remove/ })).toBeNull();
  });

  it('puts a removed entry back where it stood', async () => {
    const added = { ...CARRIED, id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0005', isCarried: false };
    const { saved } = await openSection(
      { kind: 'ENTRIES', fields: ENTRY_FIELDS },
      { kind: 'ENTRIES', entries: [CARRIED, added] },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Move or remove entry 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(await saved()).toEqual({ kind: 'ENTRIES', entries: [CARRIED] });
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(await saved()).toEqual({ kind: 'ENTRIES', entries: [CARRIED, added] });
  });
});
