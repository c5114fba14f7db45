import { type ExaminedFile, examinedFile, type KnownFile } from '@contract/examine-calls';
import { FluentProvider } from '@fluentui/react-components';
import { ExaminedView } from '@renderer/features/examine/examined-view';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

const KNOWN: KnownFile = {
  verdict: 'ALTERED',
  fileName: 'back.docx',
  format: 'WORD',
  record: examinedRecord(),
  copy: {
    ...{ version: 1, state: 'AGREED', profile: 'FILE_COPY', checkCode: '1234-5678', fileName: 'CS_1.docx' },
    ...{ exportedAt: '2026-11-21T10:00:00.000Z' as never, exportedBy: 'Marian Oduya' },
  },
  now: { version: 1, state: 'FILED' },
  pieces: 214,
  inFile: { shown: [], more: 0 },
  since: { shown: [], more: 0 },
  addenda: [],
  hasTrackedChanges: false,
  hasHiddenWords: false,
  comments: 0,
  otherEdges: [],
};

function examinedRecord(): KnownFile['record'] {
  const id = '2f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10' as KnownFile['record']['id'];
  return { id, number: 'CS-000012', name: 'Case supervision', childName: 'Sunniva Hart' };
}

function show(file: ExaminedFile) {
  expect(examinedFile.parse(file)).toEqual(file);
  return render(
    <FluentProvider>
      <ExaminedView file={file} />
    </FluentProvider>,
  );
}

describe('what a file turned out to be', () => {
  test.each([
    ['EXACT', 'Unchanged', /exactly as it was exported/],
    ['SAME_WORDS', 'Same words', /Every word is as exported/],
    ['ALTERED', 'Altered', /and it was altered/],
    ['NOT_COMPARED', 'Not compared', /says that it is of record CS-000012/],
  ] as const)('%s is a word and a sentence', (verdict, word, sentence) => {
    show({ ...KNOWN, verdict });
    expect(screen.getByRole('heading', { name: word })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText('Sunniva Hart')).toBeVisible();
  });

  test('a draft is called one, as it has no version to speak of', () => {
    const copy = { ...KNOWN.copy, version: 0, state: 'DRAFT' } as KnownFile['copy'];
    const { container } = show({ ...KNOWN, verdict: 'EXACT', copy, now: { version: 0, state: 'DRAFT' } });
    expect(container).toHaveTextContent('This is a draft of record CS-000012, exactly as it was exported.');
    expect(container).not.toHaveTextContent(/version 0/i);
  });

  test('one that is not known says nothing of any record', () => {
    const { container } = show({ verdict: 'UNKNOWN', fileName: 'x.pdf', format: 'PDF' });
    expect(container).toHaveTextContent('This PDF is not exactly one that was exported');
    expect(container).not.toHaveTextContent(/CS-|Open the record/);
  });

  test('one that cannot be read says what to do', () => {
    show({ verdict: 'UNREADABLE', fileName: 'x.docx', why: 'PROTECTED' });
    expect(screen.getByRole('status')).toHaveTextContent('asks for a password');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was changed.');
  });
});

describe('each place that is not the same', () => {
  test('has its words before and after, and a screen reader is told which is which', () => {
    const words = [
      { kind: 'SAME' as const, text: 'rang ' },
      { kind: 'GONE' as const, text: 'twice' },
      { kind: 'NEW' as const, text: 'once' },
    ];
    const shown = [
      { kind: 'CHANGED' as const, under: 'Update', place: 'CELL' as const, words, known: null },
      { kind: 'MISSING' as const, under: '', place: 'EDGE' as const, words: null, known: 'OFFICIAL-SENSITIVE' },
      { kind: 'CHANGED' as const, under: 'Update', place: 'TEXT' as const, words: null, known: 'new words' },
      { kind: 'MISSING' as const, under: 'Update', place: 'LIST' as const, words: null, known: null },
    ];
    show({ ...KNOWN, inFile: { shown, more: 3 } });
    const part = screen.getByRole('region', { name: 'Changed in this file' });
    const [cell, edge, forgotten, nothing] = within(part).getAllByRole('listitem');
    expect(cell).toHaveTextContent('Under “Update”, a cell of a table: changed');
    expect(cell?.querySelector('del')).toHaveTextContent('taken out: twice end of taken out');
    expect(cell?.querySelector('ins')).toHaveTextContent('put in: once end of put in');
    expect(edge).toHaveTextContent('At the top or foot of the page: taken out');
    expect(forgotten).toHaveTextContent('The earlier words are no longer kept. It now says: ');
    expect(nothing).toHaveTextContent('Its words are no longer kept.');
    expect(part).toHaveTextContent('And 3 more');
    expect(screen.getByText('7 places are not as exported. Each is shown below.')).toBeVisible();
  });

  test('is told apart from what the record says by now, with its versions and addenda', () => {
    const id = examinedRecord().id;
    const addenda = [{ id, number: 'AD-000013', state: 'SHARED' as const, sessionDate: '2026-11-25' as never }];
    show({ ...KNOWN, now: { version: 2, state: 'SHARED' }, addenda, hasTrackedChanges: true, comments: 2 });
    const since = screen.getByRole('region', { name: 'Changed since in the record' });
    expect(since).toHaveTextContent('Version 2 has been shared since.');
    expect(since).toHaveTextContent('Addendum AD-000013 of 25 November 2026 adds to it (shared).');
    expect(since).toHaveTextContent('Its words are as they were.');
    expect(screen.getByRole('region', { name: 'Also in this file' })).toHaveTextContent('It holds 2 comments.');
  });
});
