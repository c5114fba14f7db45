import { useDeskKeys } from '@renderer/features/record/use-desk-keys';
import { fireEvent, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

function listen() {
  const keys = {
    step: vi.fn(),
    jump: vi.fn(),
    toggleBoth: vi.fn(),
    saveNow: vi.fn(),
    addAction: vi.fn(),
    goBack: vi.fn(() => false),
  };
  renderHook(() => useDeskKeys(keys));
  return keys;
}

test('Ctrl+S saves now, and Chromium never offers to save the page', () => {
  const { saveNow } = listen();
  const isLeftToChromium = fireEvent.keyDown(window, { key: 's', ctrlKey: true });
  expect(saveNow).toHaveBeenCalledOnce();
  expect(isLeftToChromium).toBe(false);
});

test('a plain S is a letter', () => {
  const { saveNow } = listen();
  expect(fireEvent.keyDown(window, { key: 's' })).toBe(true);
  expect(saveNow).not.toHaveBeenCalled();
});

test('no key of the page works under an open dialog', () => {
  const { saveNow, addAction } = listen();
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'alertdialog');
  document.body.append(dialog);
  fireEvent.keyDown(window, { key: 's', ctrlKey: true });
  fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
  dialog.remove();
  expect(saveNow).not.toHaveBeenCalled();
  expect(addAction).not.toHaveBeenCalled();
});
