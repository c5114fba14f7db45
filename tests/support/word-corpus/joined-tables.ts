import type { Outline } from './outline';

const CONTINUED = /, continued$/;

/** With tables that say that they go on from the one before put together with it, as the data has them. */
export function joined(outline: Outline): Outline {
  const tables: { caption: string; cells: readonly string[] }[] = [];
  for (const table of outline.tables) {
    const last = tables.at(-1);
    if (last === undefined || !CONTINUED.test(table.caption)) tables.push({ ...table });
    else last.cells = [...last.cells, ...table.cells];
  }
  return { ...outline, tables };
}
