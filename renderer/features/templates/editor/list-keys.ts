import type { KeyboardEvent } from 'react';
import type { SectionSteps } from './use-section-steps';

/** The keys of the list of sections. Each acts on the row that has the cursor, however it came there. */
export function pressedInList(event: KeyboardEvent, steps: SectionSteps, choose: (key: string | null) => void): void {
  const row = event.target instanceof HTMLElement ? event.target.dataset['sectionRow'] : undefined;
  if (row === undefined) return;
  const { key, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (shiftKey || metaKey) return;
  const act = KEYS[`${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  choose(row === '' ? null : row);
  act(steps);
}

const KEYS: Readonly<Record<string, (steps: SectionSteps) => void>> = {
  ArrowUp: (steps) => steps.chooseNext(-1),
  ArrowDown: (steps) => steps.chooseNext(1),
  Home: (steps) => steps.chooseEnd('FIRST'),
  End: (steps) => steps.chooseEnd('LAST'),
  Enter: (steps) => steps.enter(),
  'Alt+ArrowUp': (steps) => steps.move(-1),
  'Alt+ArrowDown': (steps) => steps.move(1),
  'Ctrl+d': (steps) => steps.duplicate(),
  Delete: (steps) => steps.remove(),
  Insert: (steps) => steps.add(),
};
