import { recordView } from '@contract/record-calls';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { ADDENDUM_TEMPLATE_ID } from '@domain/template/template-ids';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { recordViewOf, words } from './record-view-of';

const ADDENDUM_ID = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0018';
const SEAL = {
  sha256: 'a'.repeat(64),
  checkCode: '3f9a 77c1 02de 5b10',
  sealedAt: '2026-11-13T15:20:00.000Z',
  signedBy: 'Marian Oduya',
};
const SIGNED = { state: 'AGREED', seal: SEAL, sharedAt: '2026-11-10T09:00:00.000Z' };
const ORIGINAL = recordViewOf({ view: SIGNED, content: { version: 1 } });
const LISTED = {
  id: ADDENDUM_ID,
  childId: ORIGINAL.content.child.id,
  number: 43,
  type: 'ADDENDUM',
  childName: 'Tobin Ashgrove',
  templateId: 'addendum',
  templateName: 'Addendum',
  addendumToNumber: 42,
  hangsOff: null,
  state: 'DRAFT',
  sessionDate: '2026-11-21',
  supervisee: 'Priya Castell',
  supervisor: 'Marian Oduya',
  createdAt: '2026-11-21T09:00:00.000Z',
  updatedAt: '2026-11-21T09:00:00.000Z',
};

function anAddendum(sections: object = {}) {
  const { id, child, number, version, header } = ORIGINAL.content;
  return recordViewOf({
    header: { sessionDate: '2026-11-21' },
    content: {
      id: ADDENDUM_ID,
      number: 43,
      ordinal: 1,
      type: 'ADDENDUM',
      template: shippedTemplate(ADDENDUM_TEMPLATE_ID),
      openActions: [],
      sections,
      addendumTo: { id, childId: child.id, number, version, sessionDate: header.sessionDate },
    },
  });
}

function open(view: ReturnType<typeof recordViewOf>, answers: StandInAnswers = {}) {
  const { hook, history } = memoryLocation({ path: `/records/${view.content.id}`, record: true });
  const desktop = standInDesktop({ 'record:open': () => good(view), ...answers });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <Router hook={hook}>
            <RecordScreen recordId={view.content.id} />
          </Router>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, history, person: userEvent.setup() };
}

async function menuOf(person: ReturnType<typeof userEvent.setup>) {
  await person.click(await screen.findByRole('button', { name: 'More for this record' }));
  return (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
}

describe('adding to a signed record', () => {
  it('says that the old text stays, begins the addendum and opens it', async () => {
    const { person, desktop, history } = open(ORIGINAL, {
      'record:start-addendum': () => good({ recordId: anAddendum().content.id }),
    });
    expect(await menuOf(person)).toContain('Add an addendum…');
    await person.click(screen.getByRole('menuitem', { name: 'Add an addendum…' }));
    expect(await screen.findByText(/stays exactly as it was signed/)).toBeVisible();
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('record:start-addendum');
    await person.click(screen.getByRole('button', { name: 'Write the addendum' }));
    expect(desktop.calls).toContainEqual({
      channel: 'record:start-addendum',
      request: { recordId: ORIGINAL.content.id },
    });
    await expect.poll(() => history.at(-1)).toBe(`/records/${ADDENDUM_ID}`);
  });

  it('says on the page when it did not work, and stays', async () => {
    const { person, history } = open(ORIGINAL, { 'record:start-addendum': () => bad({ kind: 'DISK_FULL' }) });
    await menuOf(person);
    await person.click(screen.getByRole('menuitem', { name: 'Add an addendum…' }));
    await person.click(await screen.findByRole('button', { name: 'Write the addendum' }));
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(history).toHaveLength(1);
  });

  it.each([
    [
      'a shared record, which can be taken back and changed',
      recordViewOf({ view: { state: 'SHARED', sharedAt: SIGNED.sharedAt } }),
    ],
    ['a record that no longer matches its check code', recordViewOf({ view: { ...SIGNED, isSealIntact: false } })],
    [
      'an addendum',
      recordView.parse({ ...anAddendum({ what: words('x') }), ...SIGNED, state: 'FILED', filedOn: '2026-11-21' }),
    ],
  ])('is not offered on %s', async (_name, view) => {
    const { person } = open(view);
    await screen.findByRole('heading', { level: 1 });
    const more = screen.queryByRole('button', { name: 'More for this record' });
    expect(more === null ? [] : await menuOf(person)).not.toContain('Add an addendum…');
  });

  it('a record with an addendum says so above its text, and leads to it', async () => {
    open(recordView.parse({ ...ORIGINAL, addenda: [LISTED] }));
    const link = await screen.findByRole('link', { name: 'addendum AD-000043' });
    expect(link).toHaveAttribute('href', `#/records/${ADDENDUM_ID}`);
    expect(screen.getByText(/of 21 Nov 2026 \(draft\)\.$/)).toBeVisible();
    expect(screen.getByText('The text below is as it was signed.')).toBeVisible();
  });
});

describe('an addendum', () => {
  it('says which record it adds to and leads to it', async () => {
    open(anAddendum());
    const link = await screen.findByRole('link', { name: 'record CS-000042' });
    expect(link).toHaveAttribute('href', `#/records/${ORIGINAL.content.id}`);
    expect(screen.getByText(/of 9 Nov 2026, version 1\.$/)).toBeVisible();
    expect(screen.getByText(/^Addendum to CS-000042/)).toBeVisible();
  });

  it('has a day of its own and speaks of no session', async () => {
    open(anAddendum());
    expect(await screen.findByLabelText(/Date of addendum/)).toHaveValue('Sat 21 Nov 2026');
    for (const label of ['Date of session', 'Kind of session', 'Others present']) {
      expect(screen.queryByLabelText(label)).toBeNull();
    }
    expect(screen.getByLabelText('Worker')).toHaveValue('Priya Castell');
  });

  it('asks in the check for what and why, and for neither action nor decision', async () => {
    const { person } = open(anAddendum());
    await person.click(await screen.findByRole('tab', { name: /^Check/ }));
    const asked = screen.getAllByRole('button', { name: /^Go there: / }).map((each) => each.getAttribute('aria-label'));
    expect(asked).toEqual([
      'Go there: Write “What this corrects or adds”: an addendum cannot be signed without it.',
      'Go there: Write “Why it is added now”: an addendum cannot be signed without it.',
    ]);
  });
});
