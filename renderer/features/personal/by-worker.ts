import type { TemplateSummary } from '@contract/template-calls';
import type { PersonalSummary } from '@domain/personal/personal';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';

export type WorkerGroup = {
  readonly key: string;
  readonly title: string;
  readonly records: readonly PersonalSummary[];
};

/**
 * What this person was given, by supervisor; then each worker with theirs, in the order they come in: by name, the newest
 * first. Two of one name stand apart, as do those from before somebody signed in: whose they are nobody has said yet.
 */
export function byWorker(records: readonly PersonalSummary[]): readonly WorkerGroup[] {
  const groups = new Map<string, PersonalSummary[]>();
  for (const record of records) {
    const key = [record.as === 'WORKER' ? record.supervisor : record.worker, record.workerId ?? '', record.as]
      .map(keyOf)
      .join('\n');
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const found = [...groups].map(([key, group]) => ({ key, title: titleOf(group, records), records: group }));
  return found.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ records }: WorkerGroup): number {
  return records[0]?.as === 'WORKER' ? 0 : 1;
}

function titleOf([first]: readonly PersonalSummary[], all: readonly PersonalSummary[]): string {
  if (first === undefined) return '';
  if (first.as === 'WORKER') return `Yours, with ${first.supervisor}`;
  if (first.worker === '') return 'No worker named yet';
  const isNowSignedIn = all.some(
    ({ as, worker, workerId }) => as === 'SUPERVISOR' && workerId !== null && keyOf(worker) === keyOf(first.worker),
  );
  return first.workerId === null && isNowSignedIn ? `${first.worker}, from before they signed in` : first.worker;
}

/** Names to offer when one is begun: who was supervised before, and the workers of the team; never the person themselves. */
export function workersToOffer(
  known: { readonly supervised: readonly string[]; readonly allocated: readonly (string | null)[] },
  self: string,
): readonly string[] {
  const names = new Map<string, string>();
  for (const name of [...known.supervised, ...known.allocated]) {
    if (name === null || name.trim() === '' || keyOf(name) === keyOf(self)) continue;
    if (!names.has(keyOf(name))) names.set(keyOf(name), name.trim());
  }
  return [...names.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}

/** The forms one can be begun on, our own shipped one first. */
export function personalForms(forms: readonly TemplateSummary[]): readonly TemplateSummary[] {
  return forms
    .filter(({ recordType, versions, isRetired }) => recordType === 'PERSONAL' && versions.length > 0 && !isRetired)
    .toSorted((one, other) => Number(other.id === PERSONAL_TEMPLATE_ID) - Number(one.id === PERSONAL_TEMPLATE_ID));
}

function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('en-GB');
}
