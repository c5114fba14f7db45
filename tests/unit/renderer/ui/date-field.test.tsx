import { DateField } from '@renderer/ui/date-field';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

function Field() {
  const [value, setValue] = useState<{ date: string | null; text: string }>({ date: null, text: '' });
  return (
    <>
      <DateField
        label="Due"
        hint="For example 2w"
        date={value.date}
        text={value.text}
        parse={(text) => (text === 'fri' ? '2026-11-13' : null)}
        format={() => '13 Nov 2026'}
        onChange={setValue}
      />
      <output>{value.date ?? 'none'}</output>
    </>
  );
}

test('says which day it understood while typing, and shows that day on leaving', async () => {
  const person = userEvent.setup();
  render(<Field />);
  await person.type(screen.getByLabelText('Due'), 'fri');
  expect(screen.getByText('13 Nov 2026')).toBeVisible();
  await person.tab();
  expect(screen.getByLabelText('Due')).toHaveValue('13 Nov 2026');
  expect(screen.getByRole('status')).toHaveTextContent('2026-11-13');
});

test('half a date is kept, and said to be unclear only on leaving', async () => {
  const person = userEvent.setup();
  render(<Field />);
  await person.type(screen.getByLabelText('Due'), 'fr');
  expect(screen.queryByText(/not a date yet/)).not.toBeInTheDocument();
  await person.tab();
  expect(screen.getByLabelText('Due')).toHaveValue('fr');
  expect(screen.getByText(/not a date yet/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('none');
});

test('leaving without typing changes nothing', async () => {
  const person = userEvent.setup();
  render(<Field />);
  await person.click(screen.getByLabelText('Due'));
  await person.tab();
  expect(screen.getByText('For example 2w')).toBeVisible();
});
