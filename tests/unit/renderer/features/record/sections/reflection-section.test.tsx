import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSection, write } from '../open-section';

// jsdom draws nothing, so it has nothing to scroll, and measures no text.
beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

const FORM = { kind: 'REFLECTION', reflectionStyle: 'WHAT' };

const ASKED = { id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0003', question: 'What are we waiting for?', answer: 'The panel' };

function reflectionOf(content: readonly object[]): object {
  return { kind: 'REFLECTION', style: 'GIBBS', text: { type: 'doc', content }, asked: [ASKED] };
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** jsdom has no typing into an editor; a paste comes in by the same door. */
function pasteIntoEditor(text: string): void {
  fireEvent.paste(screen.getByRole('textbox', { name: 'The section' }), {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  });
}

describe('thinking it through', () => {
  it('opens with the cycle of the form, shows its questions, and saves nothing until somebody writes', async () => {
    const { saved } = await openSection(FORM);
    expect(screen.getByLabelText('Questions to think along')).toHaveValue('WHAT');
    expect(screen.getByText('So what does it mean for Tobin?')).toBeVisible();
    expect(await saved()).toBeUndefined();
  });

  it('asks in the form’s own words where it has them, until another cycle is chosen', async () => {
    await openSection({ ...FORM, prompts: ['What has {child} taught us?'] });
    const page = within(screen.getByRole('region', { name: 'The section' }));
    expect(page.getByText('What has Tobin taught us?')).toBeVisible();
    expect(page.queryByText('So what does it mean for Tobin?')).toBeNull();
    await userEvent.selectOptions(page.getByLabelText('Questions to think along'), 'KOLB');
    expect(page.queryByText('What has Tobin taught us?')).toBeNull();
    expect(page.getByText('What do you make of it?')).toBeVisible();
  });

  it('keeps text, cycle and answers whichever is changed first', async () => {
    const { saved } = await openSection(FORM);
    pasteIntoEditor('We waited.');
    await userEvent.selectOptions(screen.getByLabelText('Questions to think along'), 'KOLB');
    expect(await saved()).toMatchObject({
      style: 'KOLB',
      text: { content: [paragraph('We waited.')] },
      asked: [],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Give me a question' }));
    await write(screen.getByLabelText('What we say to that'), 'The other order');
    pasteIntoEditor(' Too long.');
    expect(await saved()).toMatchObject({
      style: 'KOLB',
      text: { content: [paragraph('We waited. Too long.')] },
      asked: [{ answer: 'The other order' }],
    });
  });

  it('draws a question of the theme that was chosen, and puts the cursor into its answer', async () => {
    const { saved } = await openSection(FORM);
    await userEvent.selectOptions(screen.getByLabelText('What the question is about'), 'Pace');
    screen.getByRole('button', { name: 'Give me a question' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('What we say to that')).toHaveFocus());
    expect(await saved()).toMatchObject({ asked: [{ question: expect.stringMatching(/\?$/), answer: '' }] });
  });

  it('never draws a question again that has just been put away', async () => {
    await openSection(FORM);
    await userEvent.selectOptions(screen.getByLabelText('What the question is about'), 'Pace');
    const seen: string[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await userEvent.click(screen.getByRole('button', { name: 'Give me a question' }));
      seen.push(within(screen.getByRole('group', { name: /\?$/ })).getByText(/\?$/).textContent);
      await userEvent.click(screen.getByRole('button', { name: 'Put this question away' }));
    }
    expect(new Set(seen).size).toBe(7);
  });

  it('puts a question back with its answer', async () => {
    const { saved } = await openSection(FORM, reflectionOf([paragraph('Words')]));
    await userEvent.click(screen.getByRole('button', { name: 'Put this question away' }));
    expect(await saved()).toMatchObject({ asked: [] });
    expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await saved()).toMatchObject({ style: 'GIBBS', text: { content: [paragraph('Words')] }, asked: [ASKED] });
  });

  it('shows text it cannot edit without loss as it is, and keeps every word of it when the rest is changed', async () => {
    const beyond = [
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'blockquote', content: [paragraph('Quoted')] }] }],
      },
    ];
    const { saved } = await openSection(FORM, reflectionOf(beyond));
    expect(screen.getByText('Quoted')).toBeVisible();
    expect(screen.getByText('This section can be read but not changed here.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Questions to think along'), 'KOLB');
    expect(await saved()).toMatchObject({ style: 'KOLB', text: { content: beyond }, asked: [ASKED] });
  });
});

describe('opening what was written before', () => {
  const lines = [{ type: 'listItem', content: [paragraph('Pat sleeps over')] }];
  const endsWithList = [{ type: 'bulletList', content: lines }];

  it.each([
    ['free writing', { kind: 'RICH_TEXT' }, { kind: 'RICH_TEXT', text: { type: 'doc', content: endsWithList } }],
    ['a reflection', FORM, reflectionOf(endsWithList)],
  ])('saves nothing of %s, even where the editor makes room under a list', async (_what, form, stored) => {
    const { saved } = await openSection(form, stored);
    expect(screen.getByText('Pat sleeps over')).toBeVisible();
    expect(await saved()).toBeUndefined();
  });

  it('never reads back text that it could not hold whole', async () => {
    const lines = [{ type: 'listItem', content: [{ type: 'blockquote', content: [paragraph('Quoted')] }] }];
    const whole = [{ type: 'bulletList', content: lines }];
    const text = { type: 'doc', content: [paragraph('Kept'), ...whole] };
    const { saved } = await openSection({ kind: 'RICH_TEXT' }, { kind: 'RICH_TEXT', text });
    expect(screen.getByText('This section can be read but not changed here.')).toBeVisible();
    expect(screen.getByText('Kept')).toBeVisible();
    expect(await saved()).toBeUndefined();
  });
});
