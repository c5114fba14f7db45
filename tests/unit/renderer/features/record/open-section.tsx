import type { Channel } from '@contract/contract';
import type { RecordView } from '@contract/record-calls';
import type { SectionValue } from '@domain/section/section-values';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
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
import { recordViewOf } from './record-view-of';

export const SECTION_KEY = 'tried';

const SAVED = { ok: true, value: { savedAt: '2026-11-09T10:42:00.000Z' } };

/** What a section of a template must have, with `part` on top. */
export function sectionOf(part: object): object {
  return {
    ...{ key: SECTION_KEY, title: 'The section', prompts: [], who: 'BOTH', need: 'OPTIONAL', guideWords: null },
    ...{ showWhen: [], ...part },
  };
}

/** A record on a form of one section, on the writing screen, and what it would save. */
export async function openSection(part: object, stored?: SectionValue | object, view: object = {}) {
  const opened = recordViewOf({
    view,
    content: {
      template: { ...shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID), schemaVersion: 2, sections: [sectionOf(part)] },
      sections: stored === undefined ? {} : { [SECTION_KEY]: stored },
    },
  });
  const program = openView(opened);
  await screen.findByRole('heading', { level: 2, name: 'The section' });
  // The screen puts the cursor into the section in the frame after it is drawn.
  await waitFor(() => expect(document.body).not.toHaveFocus());
  return program;
}

/** Puts words into a field in one go, as a paste does: a key at a time takes a second a line here. */
export async function write(field: HTMLElement, words: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(words);
}

/** The writing screen on this record. `answer` may answer a channel of its own. */
export function openView(view: RecordView, answer: (channel: Channel) => RecordView | undefined = () => undefined) {
  const asked: { channel: Channel; request: unknown }[] = [];
  const desktop = {
    call: async (channel: Channel, request: unknown) => {
      asked.push({ channel, request });
      if (channel === 'siblings:records') return { ok: true, value: [] };
      return channel === 'record:save' ? SAVED : { ok: true, value: answer(channel) ?? view };
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
  return {
    asked,
    /** The section as the last save sent it; undefined when no save held it. */
    saved: async () => {
      await flushAll();
      const saves = asked.filter(({ channel }) => channel === 'record:save');
      const sections = saves.map(({ request }) => (request as { sections: Record<string, unknown> }).sections);
      return sections.findLast((each) => SECTION_KEY in each)?.[SECTION_KEY];
    },
  };
}
