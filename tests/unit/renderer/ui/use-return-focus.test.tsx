import { useReturnFocus } from '@renderer/ui/use-return-focus';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';

/** As long as a dialog fades after it was closed, in milliseconds. */
const FADES_FOR = 100;

function WithFadingDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const [isOnPage, setIsOnPage] = useState(false);
  useReturnFocus(isOpen);
  const open = () => {
    setIsOpen(true);
    setIsOnPage(true);
  };
  const close = () => {
    setIsOpen(false);
    setTimeout(() => setIsOnPage(false), FADES_FOR);
  };
  return (
    <>
      <button type="button" onClick={open}>
        Open
      </button>
      <input aria-label="Elsewhere" />
      {isOnPage ? (
        <div role="dialog" aria-label="Over it">
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      ) : null}
    </>
  );
}

describe('the focus after a dialog', () => {
  it('returns to where it was, once the dialog has faded', async () => {
    render(<WithFadingDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
  });

  it('is left where it was put meanwhile', async () => {
    render(<WithFadingDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    screen.getByLabelText('Elsewhere').focus();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await new Promise((done) => setTimeout(done, FADES_FOR));
    expect(screen.getByLabelText('Elsewhere')).toHaveFocus();
  });
});
