import type { OpenedDraft } from '@contract/template-calls';
import type { Template } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import { flushAll } from '@renderer/desktop/pending-saves';
import { TemplateEditorScreen } from '@renderer/features/templates/editor/template-editor-screen';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { bad, good } from '../../../../support/stand-in-desktop';
import { openScreen, SAVED_AT, summaryOf } from './open-screen';
import { section, smallForm } from './small-form';

const PREVIEWS = {
  Writing: ({ template, child }: { template: TemplateDraft; child: { forename: string } }) => (
    <p>{`${template.name} with ${child.forename}`}</p>
  ),
  Paper: () => <p>On paper</p>,
};

let opened = 0;

/** Each test has a form of its own id, because the editor remembers where it was left. */
async function edit(parts: { form?: Partial<Template>; draft?: Partial<OpenedDraft>; base?: Template } = {}) {
  opened += 1;
  const form = smallForm({ id: `own-${String(opened)}`, ...parts.form });
  const program = {
    save: good({ savedAt: SAVED_AT }) as ReturnType<typeof good<{ savedAt: typeof SAVED_AT }>> | ReturnType<typeof bad>,
  };
  const { desktop, history } = openScreen(<TemplateEditorScreen templateId={form.id} previews={PREVIEWS} />, {
    'template:edit': () =>
      good({ template: form, basedOn: parts.base?.version ?? null, updatedAt: SAVED_AT, uses: {}, ...parts.draft }),
    'template:open': () => good(parts.base ?? form),
    'template:save-draft': () => program.save,
    'template:publish': () => good({ version: 2 }),
    'template:discard-draft': () => good(undefined),
    'templates:list': () => good([summaryOf({ id: form.id, openDrafts: 3 })]),
  });
  await screen.findByRole('list', { name: 'Sections' });
  const saved = async () => {
    await flushAll();
    const requests = desktop.calls.filter(({ channel }) => channel === 'template:save-draft');
    return (requests.at(-1)?.request as { template: TemplateDraft } | undefined)?.template;
  };
  return { desktop, history, program, saved };
}

function rows(): string[] {
  const list = screen.getByRole('list', { name: 'Sections' });
  return within(list)
    .getAllByRole('button')
    .filter((button) => (button.dataset['sectionRow'] ?? '') !== '')
    .map((button) => button.dataset['sectionRow'] ?? '');
}

async function choose(title: RegExp): Promise<HTMLElement> {
  const row = within(screen.getByRole('list', { name: 'Sections' })).getByRole('button', { name: title });
  await userEvent.click(row);
  row.focus();
  return row;
}

describe('the list of sections', () => {
  it('is moved through and put in order by keyboard alone, and the form is saved', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(rows()).toEqual(['header', 'voice', 'update', 'sign']);
    expect(screen.getByText('What has happened is now 3 of 4.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-section-row', 'sign'));
    expect((await saved())?.sections.map(({ key }) => key)).toEqual(['header', 'voice', 'update', 'sign']);
  });

  it('adds a section from the kinds there are, and puts the cursor into its title', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.keyboard('{Insert}');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('searchbox'), 'agenc{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
    expect((await saved())?.sections[2]).toMatchObject({ kind: 'AGENCIES', title: 'What agencies say' });
  });

  it('offers no second section of a kind that a form has once', async () => {
    await edit();
    await userEvent.click(screen.getByRole('button', { name: 'Add a section' }));
    const taken = await screen.findByRole('button', { name: /About this session.*Already part/ });
    expect(taken).toHaveAttribute('aria-disabled', 'true');
  });

  it('takes a section out, gives the focus to "Put it back", and puts it back where it stood', async () => {
    await edit({
      form: {
        sections: [section({ key: 'one' }), section({ key: 'two', title: 'Second' }), section({ key: 'three' })],
      },
    });
    await choose(/Second/);
    await userEvent.keyboard('{Delete}');
    expect(rows()).toEqual(['one', 'three']);
    const back = screen.getByRole('button', { name: 'Put it back' });
    expect(back).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(rows()).toEqual(['one', 'two', 'three']);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-section-row', 'two'));
  });

  it('asks first where nothing would ask for something any more, or where records hold words', async () => {
    await edit({ draft: { uses: { update: 2 } } });
    await choose(/What the child says/);
    await userEvent.keyboard('{Delete}');
    expect((await screen.findAllByText(/nothing asks what the child said/))[0]).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(rows()).toContain('voice');
    await choose(/What has happened/);
    await userEvent.keyboard('{Delete}');
    expect(await screen.findByText(/2 unfinished records hold words here. Nothing is lost/)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Take it out' }));
    expect(rows()).not.toContain('update');
  });

  it('is put in order by dragging', async () => {
    await edit();
    const dragged = within(screen.getByRole('list', { name: 'Sections' })).getByRole('button', {
      name: /What the child says/,
    });
    const target = within(screen.getByRole('list', { name: 'Sections' })).getByRole('button', {
      name: /About this session/,
    });
    const carried = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => carried.set(type, text),
      getData: (type: string) => carried.get(type) ?? '',
    };
    fireEvent.dragStart(dragged, { dataTransfer });
    fireEvent.dragOver(target, { dataTransfer, clientY: -1 });
    fireEvent.drop(target, { dataTransfer });
    expect(rows()).toEqual(['voice', 'header', 'update', 'sign']);
  });
});

describe('the properties of a section', () => {
  it('goes into the title with Enter at once, so that no key typed after it lands in the list', async () => {
    await edit();
    await choose(/What has happened/);
    await userEvent.keyboard('{Enter}{End} since');
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('What has happened since');
  });

  it('keeps questions as a list that Enter lengthens and Backspace shortens', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.click(screen.getByLabelText('Question 1'));
    await userEvent.keyboard('{End}{Enter}');
    expect(screen.getByLabelText('Question 2')).toHaveFocus();
    await userEvent.keyboard('Who saw it?');
    expect((await saved())?.sections[1]?.prompts).toEqual(['Only what matters for {child}.', 'Who saw it?']);
    await userEvent.keyboard('{Enter}{Backspace}');
    expect(screen.queryByLabelText('Question 3')).toBeNull();
    expect(screen.getByLabelText('Question 2')).toHaveFocus();
  });

  it('builds conditions with pickers and says them as a sentence', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
    expect(screen.getByLabelText('Condition 1 looks at')).toHaveFocus();
    await userEvent.selectOptions(screen.getByLabelText('Condition 1 looks at'), 'A disability is recorded');
    await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
    await userEvent.click(screen.getByRole('button', { name: /Condition 2: one of/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Pre-proceedings' }));
    await userEvent.selectOptions(screen.getByLabelText('Shown'), 'when any of these holds');
    expect(screen.getByText(/^Shown when a disability is recorded, or .*Pre-proceedings/)).toBeVisible();
    expect((await saved())?.sections[1]).toMatchObject({
      showWhenAny: true,
      showWhen: [{ fact: 'DISABILITY_RECORDED' }, { fact: 'STATUS', isOneOf: ['CP', 'PLO'] }],
    });
  });

  it('never leaves a condition with nothing ticked, which could not be kept', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
    await userEvent.click(screen.getByRole('button', { name: /Condition 1: one of/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Child protection plan' }));
    expect((await saved())?.sections[1]?.showWhen).toEqual([{ fact: 'STATUS', isOneOf: ['CP'] }]);
  });

  it('names the fields of a short form, their kind and their choices', async () => {
    const { saved } = await edit({
      form: { sections: [section({ key: 'own', kind: 'FIELDS', title: 'Our own', fields: [] })] },
    });
    await choose(/Our own/);
    await userEvent.click(screen.getByRole('button', { name: 'Add a field' }));
    await userEvent.keyboard('Who decides?');
    await userEvent.selectOptions(screen.getByLabelText('Answered with'), 'one of');
    await userEvent.type(screen.getByLabelText('Choice 1'), 'The panel');
    await userEvent.click(screen.getByRole('checkbox', { name: /stands again next time/ }));
    expect((await saved())?.sections[0]?.fields).toMatchObject([
      { type: 'CHOICE', label: 'Who decides?', options: ['The panel'], carries: true },
    ]);
  });

  it('refuses a paste that is too long, whole and with a sentence', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.click(screen.getByLabelText('Title'));
    await userEvent.paste('x'.repeat(1_001));
    expect(await screen.findByText(/too long \(over 1,000 letters\)/)).toBeVisible();
    expect(await saved()).toBeUndefined();
  });
});

describe('undo, redo and saving', () => {
  it('goes back over typing and over whole changes, and forth again', async () => {
    const { saved } = await edit();
    await choose(/What has happened/);
    await userEvent.type(screen.getByLabelText('Title'), ' since');
    await userEvent.selectOptions(screen.getByLabelText('Who answers'), 'Both together');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByLabelText('Who answers')).toHaveDisplayValue('Social worker');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('What has happened');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Control>}y{/Control}{Control>}y{/Control}');
    expect((await saved())?.sections[1]).toMatchObject({ title: 'What has happened since', who: 'BOTH' });
  });

  it('says that a change is not saved, keeps it, and is asked before locking', async () => {
    const { program } = await edit();
    program.save = bad({ kind: 'DISK_FULL' });
    await userEvent.type(screen.getByLabelText('Name of the form'), ' two');
    expect(await flushAll()).toBe(false);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    program.save = good({ savedAt: SAVED_AT });
    expect(await flushAll()).toBe(true);
  });
});

describe('beside the form', () => {
  it('shows it as it is written, with the made-up child that is chosen', async () => {
    await edit();
    expect(await screen.findByText('Home visit with Tobin')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Try it with'), 'Kestrel (demo): 18, care leaver');
    expect(await screen.findByText('Home visit with Kestrel')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'As it prints' }));
    expect(await screen.findByText('On paper')).toBeVisible();
  });

  it('says first which findings are no longer answered, compared with the version it began from', async () => {
    const [header, update, , sign] = smallForm().sections;
    await edit({
      form: { sections: [header, update, sign].filter((each) => each !== undefined) },
      base: smallForm({ version: 4 }),
    });
    await userEvent.click(screen.getByRole('tab', { name: 'Findings' }));
    expect(await screen.findByRole('heading', { name: /No longer answered, compared with version 4/ })).toBeVisible();
    expect(screen.getAllByText(/Nothing asks what the child said any more/)[0]).toBeVisible();
  });

  it('says so as well of a form that was never published, compared with how it was opened', async () => {
    await edit();
    await userEvent.click(screen.getByRole('tab', { name: 'Findings' }));
    expect(screen.queryByRole('heading', { name: /No longer answered/ })).toBeNull();
    await choose(/What the child says/);
    await userEvent.keyboard('{Delete}');
    await userEvent.click(await screen.findByRole('button', { name: 'Take it out' }));
    expect(await screen.findByRole('heading', { name: /No longer answered, since you opened it/ })).toBeVisible();
  });

  it('tries a form about a worker with a worker: no child is asked for, and no condition looks at one', async () => {
    await edit({ form: { recordType: 'PERSONAL' } });
    expect(screen.queryByLabelText('Try it with')).toBeNull();
    expect(screen.getByText(/With a made-up worker/)).toBeVisible();
    await choose(/What has happened/);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
    const options = within(await screen.findByLabelText('Condition 1 looks at')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'How many supervisions there have been',
      'Something is written in another section',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Add a section' }));
    expect(screen.getByRole('button', { name: /^Short form/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^People around the child/ })).toBeNull();
  });

  it('lists what stands in the way and leads there', async () => {
    await edit({ form: { sections: [...smallForm().sections, section({ key: 'blank', title: '' })] } });
    await userEvent.click(screen.getByRole('tab', { name: /^Problems/ }));
    const [go] = await screen.findAllByRole('button', { name: 'Go there' });
    if (!go) throw new Error('There is nothing to go to');
    await userEvent.click(go);
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('');
  });
});

describe('publishing and discarding', () => {
  it('asks what changed, says what becomes of records begun before, and publishes', async () => {
    const { desktop, history } = await edit({ form: { name: 'Visits' }, base: smallForm() });
    await userEvent.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/The 3 records being written stay on the version/)).toBeVisible();
    expect(within(dialog).getByRole('cell', { name: 'Visits' })).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Publish version 2' }));
    expect(await within(dialog).findByText('Say in a few words what changed.')).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText(/What changed/), 'A clearer name');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Publish version 2' }));
    await waitFor(() => expect(history.at(-1)).toMatch(/^\/templates\/own-\d+$/));
    expect(desktop.calls).toContainEqual({
      channel: 'template:publish',
      request: { id: expect.any(String), note: 'A clearer name' },
    });
  });

  it('cannot be published while something has to be mended', async () => {
    await edit({ form: { purpose: '' } });
    await userEvent.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: /^Publish version/ })).toBeNull();
    expect(within(dialog).getAllByRole('button', { name: 'Go there' })).not.toHaveLength(0);
  });

  it('names what is lost before a draft is discarded, and saves nothing afterwards', async () => {
    const { desktop, history } = await edit({ base: smallForm() });
    await userEvent.type(screen.getByLabelText('Name of the form'), 's');
    await userEvent.click(screen.getByRole('button', { name: 'More for this form' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Discard this draft' }));
    expect(await screen.findByText(/What you changed since version 1 is lost/)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Discard this draft' }));
    await waitFor(() => expect(history.at(-1)).toBe('/templates'));
    await flushAll();
    expect(desktop.calls.filter(({ channel }) => channel.startsWith('template:')).at(-1)?.channel).toBe(
      'template:discard-draft',
    );
  });

  it('leaves no draft behind where somebody only looked, and keeps one that was changed', async () => {
    const looked = await edit({ base: smallForm() });
    cleanup();
    const discards = ({ desktop }: typeof looked) =>
      desktop.calls.filter(({ channel }) => channel === 'template:discard-draft');
    expect(discards(looked)).toHaveLength(1);
    const changed = await edit({ base: smallForm() });
    await userEvent.type(screen.getByLabelText('Name of the form'), 's');
    cleanup();
    expect(discards(changed)).toHaveLength(0);
    expect(await changed.saved()).toMatchObject({ name: 'Home visits' });
  });
});
