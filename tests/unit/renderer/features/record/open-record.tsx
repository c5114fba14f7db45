import type { Channel, Reply } from '@contract/contract';
import type { RecordChanges, RecordView } from '@contract/record-calls';
import type { SectionValue } from '@domain/section/section-values';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import type { Desktop } from '@renderer/desktop/desktop';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { flushAll } from '@renderer/desktop/pending-saves';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';

type Asked = { readonly channel: Channel; readonly request: unknown };

/** A stand-in for the program: it opens this record and answers saves as it is told to. */
export function openRecord(view: RecordView) {
  const asked: Asked[] = [];
  const program = {
    saveReply: { ok: true, value: { savedAt: '2026-11-09T10:42:00.000Z' } } as Reply<unknown>,
    exportReply: { ok: false, failure: { kind: 'CANCELLED' } } as Reply<unknown>,
  };
  const desktop = {
    call: async (channel: Channel, request: unknown) => {
      asked.push({ channel, request });
      if (channel === 'siblings:records') return { ok: true, value: [] };
      if (channel === 'record:save') return program.saveReply;
      return channel === 'record:export' ? program.exportReply : { ok: true, value: view };
    },
    onNews: () => () => {},
    pathOf: () => '',
  } as unknown as Desktop;
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <RecordScreen recordId={view.content.id} />
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  const saved = () => asked.filter(({ channel }) => channel === 'record:save').map(({ request }) => request);
  /** The sections as they are on disk once everything is saved: only those that were written in. */
  const written = async (): Promise<Readonly<Record<string, SectionValue>>> => {
    await flushAll();
    return Object.assign({}, ...saved().map((request) => (request as RecordChanges).sections));
  };
  /** What was asked to be taken into the text. */
  const accepted = () => asked.filter(({ channel }) => channel === 'review:accept').map(({ request }) => request);
  return { program, saved, written, accepted };
}

/** The screen puts the cursor where writing begins, a frame after it is drawn. */
export async function arrived(): Promise<void> {
  await waitFor(() => expect(document.activeElement?.closest('[data-section]')).toBeTruthy());
}

/** Adds a row, and waits for the cursor, which comes to its first field a frame after it is drawn. */
export async function addRow(button: string): Promise<void> {
  const add = screen.getByRole('button', { name: button });
  await userEvent.click(add);
  await waitFor(() => expect(document.activeElement).not.toBe(add));
}
