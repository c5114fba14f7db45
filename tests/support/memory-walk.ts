import type { RecordView } from '@contract/record-calls';
import type { OpenedDraft } from '@contract/template-calls';
import { instant, type LocalDate, localDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import type { SectionDraft } from '@domain/template/template-draft';
import type { Page } from '@playwright/test';
import { goTo } from './drive-app';
import { ask } from './throwaway-vault';

export const REASON = 'We spoke of this at length and it is right for now';
export const ACTION_ID = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a01';
export const FIND_DAD = "Find Tobin's dad and ask what he can offer";

/** A form of our own that asks after earlier actions, what drifts, decisions, new actions and the pace, and little else. */
export async function aFormWithMemory(page: Page): Promise<string> {
  const { id } = (await ask(page, 'template:create', { name: 'Short supervision', recordType: 'CASE' })) as {
    id: string;
  };
  const { template } = (await ask(page, 'template:edit', { id })) as OpenedDraft;
  const sections = [
    part('header', { kind: 'HEADER', title: 'About this session' }),
    part('lastActions', { kind: 'LAST_ACTIONS', title: 'What we agreed last time' }),
    part('challenges', { kind: 'CHALLENGES', title: 'Challenges' }),
    part('update', { title: 'What has happened since' }),
    part('progress', { kind: 'PROGRESS', title: 'Is this moving fast enough for {child}?' }),
    part('drift', { kind: 'DRIFT', title: 'Things the record is telling us' }),
    part('decisions', { kind: 'DECISIONS', title: 'Decisions and reasons' }),
    part('actions', { kind: 'ACTIONS', title: 'Agreed actions' }),
    part('workerSay', { kind: 'WORKER_SAY', title: "Worker's comment" }),
    part('signoff', { kind: 'SIGN_OFF', title: 'Agreed' }),
  ];
  await ask(page, 'template:save-draft', { id, template: { ...template, purpose: 'For the tests.', sections } });
  await ask(page, 'template:publish', { id, note: 'Begun' });
  return id;
}

function part(key: string, changes: Partial<SectionDraft>): SectionDraft {
  return {
    ...{ key, kind: 'RICH_TEXT', title: key, prompts: ['What is there to say?'], who: 'BOTH' },
    ...{ need: 'OPTIONAL', guideWords: null, showWhen: [], ...changes },
  };
}

export async function firstChild(page: Page): Promise<ChildId> {
  const [first] = (await ask(page, 'children:list', undefined)) as ChildRow[];
  if (!first) throw new Error('There is no child to supervise');
  return first.id;
}

export async function open(page: Page, recordId: RecordId): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}

/** Begins a supervision of that day, with what every record needs to be signed; `more` are further sections. */
export async function supervisionOf(
  page: Page,
  { childId, templateId, day }: { readonly childId: ChildId; readonly templateId: string; readonly day: LocalDate },
  more: Readonly<Record<string, SectionValue>>,
): Promise<RecordId> {
  const { recordId } = (await ask(page, 'record:start', { childId, templateId })) as { recordId: RecordId };
  const { content } = await open(page, recordId);
  const header: RecordHeader = {
    ...content.header,
    ...{ sessionDate: day, supervisee: 'Priya Castell', livingArrangement: 'ONE_PARENT' },
  };
  await ask(page, 'record:save', { recordId, header, sections: { ...everyTime(day), ...more }, place: null });
  return recordId;
}

/** What is written anew each time, so that nothing is last time's words. */
function everyTime(day: LocalDate): Record<string, SectionValue> {
  return {
    update: {
      kind: 'RICH_TEXT',
      text: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: `Seen at school in the week of ${day}.` }] }],
      },
    },
    decisions: {
      kind: 'DECISIONS',
      decisions: [
        {
          ...{ id: crypto.randomUUID(), decision: `Stay on the plan after ${day}`, agreedBy: '', agreedOn: null },
          ...{ reason: 'The mornings are not safe yet', decidedAgainst: 'Stepping down' },
        },
      ],
    },
  };
}

type Asked = { readonly code: string; readonly subject: string; readonly isReason: boolean };

/**
 * Gives a reason for everything that asks for one, and an exception where that is possible: what else the rules may need
 * on so short a form is not what this is about. What is asked is read from the screen.
 */
export async function answerAllThatAsks(page: Page, recordId: RecordId): Promise<void> {
  const asked = await askedOnScreen(page, recordId);
  const { content } = await open(page, recordId);
  const answers = content.checkAnswers ?? { reasons: [], exceptions: [], drift: [], closed: [] };
  const stamp = { at: instant.parse(new Date().toISOString()) };
  const reasons = asked
    .filter(({ isReason }) => isReason)
    .map(({ code, subject }) => ({ code, subject, reason: REASON, by: '', ...stamp }));
  const exceptions = asked
    .filter(({ isReason }) => !isReason)
    .map(({ code, subject }) => ({
      ...{ code, subject, agreedBy: 'Judith Mensah', agreedOn: { date: today(), text: '' } },
      ...{ reason: REASON, recordedBy: '', ...stamp },
    }));
  await ask(page, 'record:save-check', {
    recordId,
    answers: {
      ...answers,
      reasons: [...answers.reasons, ...reasons],
      exceptions: [...answers.exceptions, ...exceptions],
    },
  });
}

async function askedOnScreen(page: Page, recordId: RecordId): Promise<Asked[]> {
  await openPage(page, recordId);
  await page.getByRole('tab', { name: /^Check/ }).click();
  await page.getByRole('region', { name: 'What the check asks' }).waitFor();
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')]
      .filter((entry) => entry.closest('details') === null)
      .flatMap((entry) => {
        const [code = '', subject = ''] = (entry.dataset['finding'] ?? '').split(/ (.*)/s);
        const isReason = entry.querySelector('[data-field="reason"]') !== null;
        const isException = [...entry.querySelectorAll('button')].some(({ textContent }) =>
          textContent?.startsWith('Service manager'),
        );
        return isReason || isException ? [{ code, subject, isReason }] : [];
      }),
  );
  await goTo(page, '/today');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  return asked;
}

/** Shows a record on its writing screen. */
export async function openPage(page: Page, recordId: RecordId): Promise<void> {
  await goTo(page, `/records/${recordId}`);
  await page.locator('[data-section="lastActions"]').waitFor();
}

/** Shares it, has the worker agree, answers what is asked and signs, all through the door. */
export async function agreeAndSign(page: Page, recordId: RecordId): Promise<void> {
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await answerAllThatAsks(page, recordId);
  await ask(page, 'record:sign', { recordId });
}

export function today(): LocalDate {
  return localDate.parse(new Date().toISOString().slice(0, 10));
}
