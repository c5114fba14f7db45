import { ErrorBoundary } from '@renderer/app/error-boundary';
import { StoppedScreen } from '@renderer/app/stopped-screens';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// React reports every caught error on the console; here that is what is being tested.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error('a screen with a bug in it');
}

test('a screen that cannot be drawn says that the words are saved, without the words of the error', () => {
  render(
    <ErrorBoundary instead={<StoppedScreen />} place="/records/1">
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/saved up to the last second/);
  expect(document.body).not.toHaveTextContent('bug');
});

test('going elsewhere shows the other screen', () => {
  const { rerender } = render(
    <ErrorBoundary instead={<StoppedScreen />} place="/records/1">
      <Broken />
    </ErrorBoundary>,
  );
  rerender(
    <ErrorBoundary instead={<StoppedScreen />} place="/today">
      <p>Today</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText('Today')).toBeVisible();
});
