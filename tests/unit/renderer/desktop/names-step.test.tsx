import type { Request } from '@contract/contract';
import type { NamedChildView, RecordNames } from '@contract/name-calls';
import type { NameChoice } from '@domain/export/name-choice';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { NamesStep } from '@renderer/desktop/names/names-step';
import { useNames } from '@renderer/desktop/names/use-names';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_IDS } from '../../../support/example-record';
import { namedChild, WREN } from '../../../support/named-children';
import { bad, good, standInDesktop } from '../../../support/stand-in-desktop';

const ESME = namedChild(7, 'Esme Finch');

function named(child: typeof WREN, details: Partial<NamedChildView>): NamedChildView {
  return {
    ...{ childId: child.id, name: `${child.forename} ${child.surname}`, reference: child.reference, initials: 'WA' },
    ...{ relation: 'SAME_FAMILY', forms: [{ words: child.forename, form: 'FORENAME', times: 3 }], times: 3 },
    excerpts: [
      { section: 'What has happened since', before: 'fed himself and ', words: child.forename, after: ' at six' },
    ],
    ...{ choice: null, suggested: 'MARK' },
    ...details,
  };
}

/** A small page around the step, over a program that keeps what is decided. */
function open(children: readonly NamedChildView[], isRefused = false) {
  const choices = new Map<string, NameChoice>();
  const names = (): RecordNames => ({
    ...{ recordId: EXAMPLE_IDS.record, version: 1, child: 'Tobin Ashgrove' },
    named: children.map((each) => ({ ...each, choice: choices.get(each.childId) ?? each.choice })),
  });
  const desktop = standInDesktop({
    'names:look': () => good([names()]),
    'names:decide': ({ choices: decided }: Request<'names:decide'>) => {
      if (isRefused) return bad({ kind: 'WRONG_STATE' });
      for (const { childId, choice } of decided) choices.set(childId, choice);
      return good(names());
    },
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <TinyPage />
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return {
    decided: () => desktop.calls.filter(({ channel }) => channel === 'names:decide').map(({ request }) => request),
  };
}

function TinyPage() {
  const state = useNames(EXAMPLE_IDS.record);
  return (
    <>
      <NamesStep state={state} />
      <output>{state.isDecided ? 'go on' : 'wait'}</output>
    </>
  );
}

const child = (name: string) => screen.findByRole('region', { name });

describe('the step for names of other children', () => {
  it('says who is named, how and where, and has nothing chosen', async () => {
    open([named(WREN, {})]);
    const wren = await child('Wren Ashgrove');
    expect(wren).toHaveTextContent('FS-20418 · Same family · named 3 times, as “Wren”');
    expect(wren).toHaveTextContent('fed himself and Wren at six (What has happened since)');
    expect(wren).toHaveTextContent('Suggested: keep and mark.');
    for (const radio of within(wren).getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByText('wait')).toBeVisible();
    expect(screen.getByText('One name is still to be decided.')).toBeVisible();
  });

  it('keeps an answer as it is given, and shows it again', async () => {
    const { decided } = open([named(WREN, {})]);
    await userEvent.click(within(await child('Wren Ashgrove')).getByRole('radio', { name: 'Write initials (WA)' }));
    expect(await screen.findByText('go on')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Write initials (WA)' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Keep the name' }));
    expect(decided()).toEqual([
      { recordId: EXAMPLE_IDS.record, version: 1, choices: [{ childId: WREN.id, choice: 'INITIALS' }] },
      { recordId: EXAMPLE_IDS.record, version: 1, choices: [{ childId: WREN.id, choice: 'KEEP' }] },
    ]);
  });

  it('decides the same for all, or what is suggested for each', async () => {
    const { decided } = open([
      named(WREN, {}),
      named(ESME, { relation: 'OTHER', suggested: 'INITIALS', initials: 'EF' }),
    ]);
    await child('Esme Finch');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the name' }));
    expect(await screen.findByText('go on')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'As suggested for each' }));
    const choices = (decided() as { choices: object[] }[]).map((each) => each.choices);
    expect(choices).toEqual([
      [
        { childId: WREN.id, choice: 'KEEP' },
        { childId: ESME.id, choice: 'KEEP' },
      ],
      [
        { childId: WREN.id, choice: 'MARK' },
        { childId: ESME.id, choice: 'INITIALS' },
      ],
    ]);
  });

  it('says when an answer was not kept', async () => {
    open([named(WREN, {})], true);
    await userEvent.click(within(await child('Wren Ashgrove')).getByRole('radio', { name: 'Keep the name' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByText('wait')).toBeVisible();
  });

  it('says that nobody is named', async () => {
    open([]);
    expect(await screen.findByText('No other child known here is named in this record.')).toBeVisible();
    expect(screen.getByText('go on')).toBeVisible();
  });
});
