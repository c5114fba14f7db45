import type { Channel } from '@contract/contract';
import type { RecordView } from '@contract/record-calls';
import type { Session } from '@contract/vault-calls';
import type { CheckAnswers } from '@domain/check/check-answers';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import type { Desktop } from '@renderer/desktop/desktop';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { flushAll } from '@renderer/desktop/pending-saves';
import { SessionContext } from '@renderer/desktop/session';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { arrived } from './open-record';
import { recordViewOf } from './record-view-of';

const SAVED = { ok: true, value: { savedAt: '2026-11-09T10:42:00.000Z' } };

/** A part of a small form of the tests. */
export function part(key: string, kind: string, changes: object = {}): object {
  return {
    ...{ key, kind, title: `About ${key}`, prompts: [], who: 'BOTH', need: 'OPTIONAL', guideWords: null, showWhen: [] },
    ...changes,
  };
}

/** The view of a record on a form of these parts. */
export function viewOn(parts: readonly object[], changes: { view?: object; content?: object; header?: object } = {}) {
  const template = { ...shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID), schemaVersion: 2, sections: parts };
  return recordViewOf({ ...changes, content: { template, ...changes.content } });
}

/** The writing screen with the check beside it, for somebody who is signed in; `replies` answer channels of their own. */
export async function openChecked(
  view: RecordView,
  { role = 'TM', replies = {} }: { role?: Session['role']; replies?: Partial<Record<Channel, unknown>> } = {},
) {
  const asked: { channel: Channel; request: unknown }[] = [];
  const desktop = {
    call: async (channel: Channel, request: unknown) => {
      asked.push({ channel, request });
      if (channel in replies) return replies[channel];
      if (channel === 'siblings:records') return { ok: true, value: [] };
      return channel.startsWith('record:save') ? SAVED : { ok: true, value: view };
    },
    onNews: () => () => {},
    pathOf: () => '',
  } as unknown as Desktop;
  const session = {
    userId: view.content.header.supervisorId,
    name: 'Judith Mensah',
    role,
    serviceName: '',
    resume: null,
    team: '',
    storeKind: 'TEAM' as const,
  };
  render(
    <DesktopProvider desktop={desktop}>
      <SessionContext value={session}>
        <FluentProvider>
          <QueryClientProvider client={newAnswers()}>
            <RecordScreen recordId={view.content.id} />
          </QueryClientProvider>
        </FluentProvider>
      </SessionContext>
    </DesktopProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  // The screen puts the cursor where writing begins, a frame after it is drawn.
  if (view.state === 'DRAFT') await arrived();
  const requests = (channel: Channel) => asked.filter((each) => each.channel === channel).map(({ request }) => request);
  return {
    asked,
    requests,
    /** The answers as the last save sent them. */
    answers: async (): Promise<CheckAnswers | undefined> => {
      await flushAll();
      return (requests('record:save-check').at(-1) as { answers: CheckAnswers } | undefined)?.answers;
    },
    sections: async (): Promise<Record<string, unknown>> => {
      await flushAll();
      return Object.assign({}, ...requests('record:save').map((each) => (each as { sections: object }).sections));
    },
  };
}

/** The list beside the record. */
export async function showCheck(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('tab', { name: /^Check/ }));
  const panel = await screen.findByRole('region', { name: 'What the check asks' });
  await waitFor(() => expect(panel).toBeVisible());
  return panel;
}
