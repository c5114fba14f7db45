import { BothTexts } from '@renderer/features/record/check/both-texts';
import { Observable } from '@renderer/features/record/draft/observable';
import { RecordDeskContext, type RecordDeskState } from '@renderer/features/record/record-desk-context';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { recordViewOf, words } from '../record-view-of';

test('last time’s text stands beside this time’s, as it is now, and no number says how like they are', () => {
  const update = words('Nan took both children to school.');
  const lastTime = { recordId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0091', sessionDate: '2026-10-12', openActions: [] };
  const view = recordViewOf({ view: { lastTime: { ...lastTime, sections: { update } } } });
  const now = { ...view.content, sections: { update: words('Nan took both children to school again.') } };
  const desk = { view, settled: new Observable(now) } as unknown as RecordDeskState;
  const { container } = render(
    <RecordDeskContext value={desk}>
      <BothTexts section="update" />
    </RecordDeskContext>,
  );
  expect(screen.getByRole('heading', { name: 'Last time, 12 Oct 2026' }).parentElement).toHaveTextContent(
    'Nan took both children to school.',
  );
  expect(screen.getByRole('heading', { name: 'This time' }).parentElement).toHaveTextContent('to school again.');
  expect(container).not.toHaveTextContent('%');
});
