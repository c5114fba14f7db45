import type { TemplateSummary } from '@contract/template-calls';
import type { Template } from '@domain/template/template';
import { TemplateScreen } from '@renderer/features/templates/page/template-screen';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { good } from '../../../../support/stand-in-desktop';
import { openScreen, summaryOf, versionOf } from './open-screen';
import { section, smallForm } from './small-form';

const [header, update, voice, sign] = smallForm().sections;
const VERSIONS: Readonly<Record<number, Template>> = {
  1: smallForm(),
  2: smallForm({
    version: 2,
    sections: [header, section({ ...update, key: 'update', title: 'News' }), sign].filter((each) => each !== undefined),
  }),
};

function openForm(summary: TemplateSummary) {
  return openScreen(<TemplateScreen templateId={summary.id} />, {
    'templates:list': () => good([summary]),
    'template:open': ({ version }) => good(VERSIONS[version ?? 2] ?? smallForm()),
    'template:retire': () => good(undefined),
    'template:export': () => good({ fileName: 'home-visit.json' }),
    'template:duplicate': () => good({ id: 'own-copy' }),
  });
}

const TWO = summaryOf({ versions: [versionOf(2, 'Shorter'), versionOf(1)] });

describe("a form's page", () => {
  it('shows the newest version: each section with its kind, who answers, and its questions', async () => {
    openForm(summaryOf({ versions: [versionOf(1)] }));
    expect(await screen.findByRole('heading', { name: 'What the child says' })).toBeVisible();
    expect(screen.getByText(/Free writing · Social worker · Optional/)).toBeVisible();
    expect(screen.getByText('Only what matters for the child.')).toBeVisible();
    expect(voice?.kind).toBe('CHILD_VOICE');
  });

  it('shows an earlier version when it is chosen', async () => {
    openForm(TWO);
    expect(await screen.findByRole('heading', { name: 'News' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Version 1/ }));
    expect(await screen.findByRole('heading', { name: 'What has happened' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'News' })).toBeNull();
  });

  it('compares two versions, before beside after', async () => {
    openForm(TWO);
    await userEvent.click(await screen.findByRole('tab', { name: 'Compare two versions' }));
    const table = await screen.findByRole('table', { name: /Changed/ });
    expect(within(table).getByRole('columnheader', { name: 'Version 1' })).toBeVisible();
    expect(within(table).getByText('What has happened')).toBeVisible();
    expect(within(table).getByText('News')).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Taken out:/ })).toBeVisible();
  });

  it('asks before it retires, and says what becomes of the records', async () => {
    const { desktop } = openForm({ ...TWO, openDrafts: 1 });
    await userEvent.click(await screen.findByRole('button', { name: 'Retire' }));
    expect(await screen.findByText(/1 record being written, which can be finished/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Retire this form' }));
    expect(desktop.calls).toContainEqual({ channel: 'template:retire', request: { id: TWO.id } });
  });

  it('saves the version that is read as a file', async () => {
    const { desktop } = openForm(TWO);
    await userEvent.click(await screen.findByRole('button', { name: /^Version 1/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await screen.findByText('home-visit.json is saved.')).toBeVisible();
    expect(desktop.calls).toContainEqual({ channel: 'template:export', request: { id: TWO.id, version: 1 } });
  });

  it('says of a form that ships that it is changed by duplicating it', async () => {
    const { history } = openForm(summaryOf({ origin: 'SHIPPED' }));
    expect(await screen.findByText(/Duplicate it to change it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Duplicate' }));
    expect(history.at(-1)).toBe('/templates/own-copy/edit');
  });
});
