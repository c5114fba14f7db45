import type { TemplateDraft } from '@domain/template/template-draft';

/** What a change touched: undoing goes back to it. A null section is the form as a whole. */
export type Touched = {
  readonly section: string | null;
  /** The field that is typed in; null for a change that is whole by itself, such as moving a section. */
  readonly field: string | null;
};

type Step = { readonly before: TemplateDraft; readonly touched: Touched };

export type DraftHistory = {
  readonly now: TemplateDraft;
  readonly past: readonly Step[];
  readonly future: readonly { readonly after: TemplateDraft; readonly touched: Touched }[];
  /** The field that is being typed in and when its last key came; null once it is a step of its own. */
  readonly typing: { readonly section: string | null; readonly field: string; readonly atMs: number } | null;
};

/** Keys of one field that follow one another within this time are one step. */
export const ONE_STEP_MS = 1_000;
/** A long afternoon's work. The form is shared between steps, so that each costs only what it changed. */
const MOST_STEPS = 500;

export function beginHistory(form: TemplateDraft): DraftHistory {
  return { now: form, past: [], future: [], typing: null };
}

/** The form after a change. A change that changes nothing is no step. */
export function withChange(
  history: DraftHistory,
  next: TemplateDraft,
  { section, field, atMs }: Touched & { readonly atMs: number },
): DraftHistory {
  if (next === history.now) return history;
  const typing = field === null ? null : { section, field, atMs };
  if (typing && goesOn(history, typing)) return { ...history, now: next, future: [], typing };
  const step = { before: history.now, touched: { section, field } };
  return { now: next, past: [...history.past, step].slice(-MOST_STEPS), future: [], typing };
}

/** The field was left: the next key begins a step of its own. */
export function withFieldLeft(history: DraftHistory): DraftHistory {
  return history.typing === null ? history : { ...history, typing: null };
}

export function withUndo(history: DraftHistory): DraftHistory {
  const step = history.past.at(-1);
  if (!step) return history;
  const undone = { after: history.now, touched: step.touched };
  return { now: step.before, past: history.past.slice(0, -1), future: [...history.future, undone], typing: null };
}

export function withRedo(history: DraftHistory): DraftHistory {
  const step = history.future.at(-1);
  if (!step) return history;
  const redone = { before: history.now, touched: step.touched };
  return { now: step.after, past: [...history.past, redone], future: history.future.slice(0, -1), typing: null };
}

function goesOn(
  { typing, past }: DraftHistory,
  next: { section: string | null; field: string; atMs: number },
): boolean {
  if (typing === null || past.length === 0) return false;
  return typing.section === next.section && typing.field === next.field && next.atMs - typing.atMs < ONE_STEP_MS;
}
