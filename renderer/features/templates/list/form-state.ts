import type { TemplateSummary } from '@contract/template-calls';
import type { StatusShape } from '../../../ui/status-mark';

/** How a form stands, as a word with a shape. */
export type FormState = { readonly shape: StatusShape; readonly words: string };

export function stateOf(form: TemplateSummary): FormState {
  if (form.isRetired) return { shape: 'none', words: 'Retired' };
  if (form.versions.length === 0) return { shape: 'outline', words: 'Draft, not published yet' };
  if (form.draftUpdatedAt !== null) return { shape: 'half', words: 'In use; draft waiting to be published' };
  return { shape: 'filled', words: 'In use' };
}

export function newestVersion({ versions }: TemplateSummary): number | null {
  return versions.length === 0 ? null : Math.max(...versions.map(({ version }) => version));
}

/** "2 records being written"; nothing where there is none. */
export function saidOpenDrafts(openDrafts: number): string {
  if (openDrafts === 0) return '';
  return openDrafts === 1 ? '1 record being written' : `${String(openDrafts)} records being written`;
}
