import { useShellKeys } from '@renderer/app/use-shell-keys';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

function setUp({ hasDialog = false } = {}) {
  const keys = { openSearch: vi.fn(), lock: vi.fn(), switchPerson: vi.fn() };
  function Frame() {
    useShellKeys(keys);
    return (
      <>
        <main data-pane="page">
          <textarea aria-label="Words" />
        </main>
        {hasDialog ? <div role="dialog" aria-modal="true" aria-label="Question" /> : null}
      </>
    );
  }
  render(<Frame />);
  return { ...keys, person: userEvent.setup() };
}

describe('the keys that work everywhere', () => {
  test('Ctrl+K searches and Ctrl+L locks, also while writing', async () => {
    const { person, openSearch, lock } = setUp();
    await person.click(screen.getByLabelText('Words'));
    await person.keyboard('{Control>}k{/Control}');
    expect(openSearch).toHaveBeenCalledOnce();
    await person.keyboard('{Control>}l{/Control}');
    expect(lock).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Words')).toHaveValue('');
  });

  test('Ctrl+Shift+L locks for somebody else, also over an open dialog', async () => {
    const { person, lock, switchPerson } = setUp({ hasDialog: true });
    await person.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    expect(switchPerson).toHaveBeenCalledOnce();
    expect(lock).not.toHaveBeenCalled();
  });

  test('the letters alone are letters', async () => {
    const { person, openSearch, lock } = setUp();
    await person.type(screen.getByLabelText('Words'), 'kl');
    expect(openSearch).not.toHaveBeenCalled();
    expect(lock).not.toHaveBeenCalled();
  });

  test('F6 goes to the page', async () => {
    const { person } = setUp();
    await person.keyboard('{F6}');
    expect(screen.getByLabelText('Words')).toHaveFocus();
  });

  test('Alt+Left goes back', async () => {
    const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
    const { person } = setUp();
    await person.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(back).toHaveBeenCalledOnce();
    back.mockRestore();
  });

  test('an open dialog keeps them away, except the lock', async () => {
    const { person, openSearch, lock } = setUp({ hasDialog: true });
    await person.keyboard('{Control>}k{/Control}{F6}');
    expect(openSearch).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Words')).not.toHaveFocus();
    await person.keyboard('{Control>}l{/Control}');
    expect(lock).toHaveBeenCalledOnce();
  });
});
