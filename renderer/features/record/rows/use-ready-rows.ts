import { useState } from 'react';

/**
 * Rows that stand ready to be written in, by what each is for. A row is made once, so that it keeps its id, and with it
 * the cursor, when its first letter saves it; until then nothing is saved.
 */
export function useReadyRows<R>(make: (name: string) => R): (name: string) => R {
  const [rows] = useState(() => new Map<string, R>());
  return (name) => {
    const row = rows.get(name) ?? make(name);
    rows.set(name, row);
    return row;
  };
}
