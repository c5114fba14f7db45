import type { TemplateDraft } from '@domain/template/template-draft';
import type { TemplateSection } from '@domain/template/template-section';
import type { Saveable } from '../../../desktop/autosave';
import {
  beginHistory,
  type DraftHistory,
  type Touched,
  withChange,
  withFieldLeft,
  withRedo,
  withUndo,
} from './draft-history';
import { insertSection, positionOf, removeSection } from './edit-template';

/** A section that was just taken out, and where it stood. */
export type RemovedSection = { readonly section: TemplateSection; readonly position: number };

/**
 * The form that is being made, with its steps back and forth, outside React: each part of the screen watches what it
 * shows, so that a keystroke redraws the field it was typed in and nothing else at once.
 */
export class TemplateDesk implements Saveable<TemplateDraft> {
  readonly #listeners = new Set<() => void>();
  #history: DraftHistory;
  #saved: TemplateDraft | null;
  #chosen: string | null;
  #removed: RemovedSection | null = null;
  #spoken = '';

  /** `chosen`: the section to begin at; null for the form as a whole. */
  constructor(form: TemplateDraft, chosen: string | null) {
    this.#history = beginHistory(form);
    this.#saved = form;
    this.#chosen = positionOf(form, chosen) === -1 ? null : chosen;
  }

  readonly form = (): TemplateDraft => this.#history.now;
  readonly canUndo = (): boolean => this.#history.past.length > 0;
  readonly canRedo = (): boolean => this.#history.future.length > 0;
  /** The section whose properties are shown; null for the form as a whole. */
  readonly chosen = (): string | null => this.#chosen;
  readonly removed = (): RemovedSection | null => this.#removed;
  /** The last thing that was done with the list, for whoever cannot see it. */
  readonly spoken = (): string => this.#spoken;

  change(edit: (form: TemplateDraft) => TemplateDraft, { section, field }: Touched): void {
    const next = edit(this.#history.now);
    if (next === this.#history.now) return;
    this.#history = withChange(this.#history, next, { section, field, atMs: performance.now() });
    this.#tell();
  }

  choose(section: string | null): void {
    if (section === this.#chosen) return;
    this.#history = withFieldLeft(this.#history);
    this.#chosen = section;
    this.#tell();
  }

  /** Takes a section out; the one that then stands in its place is chosen. */
  remove(key: string): void {
    const position = positionOf(this.form(), key);
    const section = this.form().sections[position];
    if (!section) return;
    this.#removed = { section, position };
    this.change((form) => removeSection(form, key), { section: key, field: null });
    this.#chooseAround(position);
  }

  putBack(): void {
    if (!this.#removed) return;
    const { section, position } = this.#removed;
    this.#removed = null;
    this.#chosen = section.key;
    this.change((form) => insertSection(form, section, position), { section: section.key, field: null });
  }

  undo(): void {
    this.#travel(withUndo(this.#history), this.#history.past.at(-1)?.touched, 'Undone');
  }

  redo(): void {
    this.#travel(withRedo(this.#history), this.#history.future.at(-1)?.touched, 'Done again');
  }

  leaveField(): void {
    this.#history = withFieldLeft(this.#history);
  }

  speak(sentence: string): void {
    this.#spoken = sentence;
    this.#tell();
  }

  hasChanges(): boolean {
    return this.#history.now !== this.#saved;
  }

  takeChanges(): TemplateDraft {
    this.#saved = this.#history.now;
    return this.#history.now;
  }

  giveBack(): void {
    this.#saved = null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #travel(history: DraftHistory, touched: Touched | undefined, what: string): void {
    if (history === this.#history || !touched) return;
    this.#history = history;
    this.#removed = null;
    this.#spoken = what;
    const position = positionOf(history.now, touched.section);
    if (touched.section === null || position !== -1) this.#chosen = touched.section;
    else if (positionOf(history.now, this.#chosen) === -1) this.#chosen = null;
    this.#tell();
  }

  #chooseAround(position: number): void {
    const { sections } = this.form();
    this.#chosen = (sections[position] ?? sections[position - 1])?.key ?? null;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
