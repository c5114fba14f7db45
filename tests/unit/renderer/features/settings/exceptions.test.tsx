import { FluentProvider } from '@fluentui/react-components';
import { Exceptions } from '@renderer/features/settings/fields/shorthand-setting';
import { throughlineTheme } from '@renderer/ui/theme';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

function Row() {
  const [row, setRow] = useState<{ say: string; instead: string; unless?: readonly string[] | undefined }>({
    say: 'placement',
    instead: 'home',
    unless: ['placement order'],
  });
  return (
    <FluentProvider theme={throughlineTheme}>
      <Exceptions row={row} className="" onChange={setRow} />
      <p>{JSON.stringify(row.unless ?? null)}</p>
    </FluentProvider>
  );
}

test('exceptions are typed with commas, taken out again, and no key is lost on the way', async () => {
  render(<Row />);
  const field = screen.getByRole('textbox') as HTMLInputElement;
  await userEvent.type(field, ', work placement, ');
  expect(field.value).toBe('placement order, work placement, ');
  expect(screen.getByText('["placement order","work placement"]')).toBeTruthy();
  await userEvent.type(field, '{Backspace}{Backspace}');
  expect(field.value).toBe('placement order, work placement');
  await userEvent.clear(field);
  expect(screen.getByText('null')).toBeTruthy();
});
