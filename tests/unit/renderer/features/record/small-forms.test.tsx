import type { TemplateSummary } from '@contract/template-calls';
import { recordId } from '@domain/identifiers';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { good, standInDesktop } from '../../../../support/stand-in-desktop';
import { templateSummaryOf } from '../../../../support/template-summary-of';
import { recordViewOf } from './record-view-of';

const STARTED = recordId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0018');
const FORMS: TemplateSummary[] = [
  templateSummaryOf({ id: 'case-supervision', name: 'Case supervision' }),
  templateSummaryOf({ id: 'milestone-review', name: 'Milestone review', recordType: 'MILESTONE' }),
  templateSummaryOf({ id: 'challenge', name: 'Challenge', recordType: 'CHALLENGE' }),
  templateSummaryOf({ id: 'handover', name: 'Handover', recordType: 'HANDOVER', isRetired: true }),
  templateSummaryOf({ id: 'own-end', name: 'Our ending', recordType: 'STEP_DOWN', origin: 'OWN' }),
  templateSummaryOf({ id: 'own-new', name: 'Not published yet', recordType: 'STEP_DOWN', versions: [] }),
];

async function openMenu(changes: Parameters<typeof recordViewOf>[0]) {
  const view = recordViewOf(changes);
  const { hook, history } = memoryLocation({ path: `/records/${view.content.id}`, record: true });
  const desktop = standInDesktop({
    'record:open': () => good(view),
    'record:save': () => good({ savedAt: view.updatedAt }),
    'templates:list': () => good(FORMS),
    'record:start': () => good({ recordId: STARTED }),
  });
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
  const person = userEvent.setup();
  await person.click(await screen.findByRole('button', { name: 'More for this record' }));
  return { person, history, desktop, view };
}

test('the menu of a case supervision starts a small form that hangs off it, and goes there', async () => {
  const { person, history, desktop, view } = await openMenu({});
  await person.click(await screen.findByRole('menuitem', { name: 'Add a milestone review' }));
  expect(desktop.calls.find(({ channel }) => channel === 'record:start')?.request).toEqual({
    childId: view.content.child.id,
    templateId: 'milestone-review',
    hangsOff: view.content.id,
  });
  expect(history.at(-1)).toBe(`/records/${STARTED}`);
});

test('it offers what can be begun: not what is retired or not published, a service’s own by its name', async () => {
  await openMenu({});
  await screen.findByRole('menuitem', { name: 'Record a challenge' });
  const names = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(names.slice(-3)).toEqual(['Add a milestone review', 'Record a challenge', 'Add “Our ending”']);
});

test('nothing hangs off a record that is not a case supervision', async () => {
  await openMenu({ content: { type: 'OVERSIGHT' } });
  expect(screen.queryByRole('menuitem', { name: 'Record a challenge' })).not.toBeInTheDocument();
});
