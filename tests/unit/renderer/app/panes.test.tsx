import { focusNextPane } from '@renderer/app/panes';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

beforeEach(() => {
  render(
    <>
      <nav data-pane="rail" tabIndex={-1}>
        <a href="#/today">Today</a>
      </nav>
      <header data-pane="top-bar" tabIndex={-1}>
        <button type="button">Search</button>
      </header>
      <main data-pane="page" tabIndex={-1} aria-label="page">
        Words
      </main>
    </>,
  );
});

test('goes round the panes, to the first thing in each that can be used', () => {
  const seen: (string | null | undefined)[] = [];
  for (let step = 0; step < 4; step += 1) {
    focusNextPane(1);
    seen.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  }
  expect(seen).toEqual(['Today', 'Search', 'page', 'Today']);
});

test('passes a pane in which nothing can be used, and comes back to the place it left', () => {
  render(
    <div data-pane="formatting">
      <button type="button" disabled>
        Bold
      </button>
    </div>,
  );
  render(
    <section data-pane="record">
      <input aria-label="first" />
      <input aria-label="second" />
    </section>,
  );
  screen.getByRole('main').focus();
  focusNextPane(1);
  expect(screen.getByLabelText('first')).toHaveFocus();
  screen.getByLabelText('second').focus();
  focusNextPane(1);
  expect(screen.getByRole('link', { name: 'Today' })).toHaveFocus();
  focusNextPane(-1);
  expect(screen.getByLabelText('second')).toHaveFocus();
});

test('goes backwards too', () => {
  screen.getByRole('button', { name: 'Search' }).focus();
  focusNextPane(-1);
  expect(screen.getByRole('link', { name: 'Today' })).toHaveFocus();
  focusNextPane(-1);
  expect(screen.getByRole('main')).toHaveFocus();
});

test('a pane that hands the focus on to its chosen tab has taken it', () => {
  render(
    <aside data-pane="beside">
      <button type="button" onFocus={() => screen.getByRole('button', { name: 'Chosen tab' }).focus()}>
        First tab
      </button>
      <button type="button">Chosen tab</button>
    </aside>,
  );
  screen.getByRole('main').focus();
  focusNextPane(1);
  expect(screen.getByRole('button', { name: 'Chosen tab' })).toHaveFocus();
});
