import type { RecordView } from '@contract/record-calls';
import type { Challenge } from '@domain/challenge/challenge';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import type { PassageMark } from '@domain/passage/passage-mark';
import type { RecordContent, RecordHeader } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';

/** What one save carries. Keys are template sections; nothing unchanged is in it. */
export type DraftChanges = {
  readonly header?: RecordHeader;
  readonly sections: Record<string, SectionValue>;
  readonly place: string | null;
  /** All answers to the check together, where one has changed. */
  readonly answers?: CheckAnswers;
  /** All marks by quotation together, where one has changed. */
  readonly passages?: PassageMark[];
};

const NO_PASSAGES: readonly PassageMark[] = [];

/**
 * The words of one record while it is being written, outside React so that a keystroke redraws nothing but the
 * field it was typed in. Rich text is only marked as touched; it is read from its editor when it is needed.
 */
export class Draft {
  readonly #opened: RecordContent;
  readonly #sections: Map<string, SectionValue>;
  readonly #unread = new Map<string, () => SectionValue>();
  readonly #changed = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #header: RecordHeader;
  #place: string | null;
  #isHeaderChanged = false;
  #isPlaceChanged = false;
  #answers: CheckAnswers;
  #isAnswered = false;
  #challenges: readonly Challenge[];
  #passages: readonly PassageMark[];
  #isMarked = false;

  /** Starts as the record was opened, with nothing to save but what an earlier draft of it could not. */
  constructor(view: RecordView, earlier?: RecordContent) {
    this.#opened = view.content;
    this.#header = view.content.header;
    this.#sections = new Map(Object.entries(view.content.sections));
    this.#place = view.place;
    this.#answers = view.content.checkAnswers ?? NO_ANSWERS;
    this.#challenges = view.content.challenges ?? [];
    this.#passages = view.content.passages ?? NO_PASSAGES;
    if (earlier) this.#takeWhatDiffers(earlier);
  }

  readonly header = (): RecordHeader => this.#header;

  setHeader(next: RecordHeader): void {
    this.#header = next;
    this.#isHeaderChanged = true;
    this.#tell();
  }

  /** What has been answered to the check. The same object until an answer changes. */
  readonly answers = (): CheckAnswers => this.#answers;

  setAnswers(next: CheckAnswers): void {
    this.#answers = next;
    this.#isAnswered = true;
    this.#tell();
  }

  /** The challenges of the child that this record shows. They are kept by calls of their own and never saved with it. */
  readonly challenges = (): readonly Challenge[] => this.#challenges;

  setChallenges(next: readonly Challenge[]): void {
    this.#challenges = next;
    this.#tell();
  }

  /** The marks by quotation. The same list until one changes; marks in rich text are in the text. */
  readonly passages = (): readonly PassageMark[] => this.#passages;

  setPassages(next: readonly PassageMark[]): void {
    this.#passages = next;
    this.#isMarked = true;
    this.#tell();
  }

  /** The value as it stands; undefined where nobody has written yet. */
  section(key: string): SectionValue | undefined {
    this.#read(key);
    return this.#sections.get(key);
  }

  setSection(key: string, value: SectionValue): void {
    this.#unread.delete(key);
    this.#sections.set(key, value);
    this.#changed.add(key);
    this.#tell();
  }

  /** Says that a section changed and how to read it; `read` is called at most once for each save or check. */
  touchSection(key: string, read: () => SectionValue): void {
    this.#unread.set(key, read);
    this.#changed.add(key);
    this.#tell();
  }

  /** Reads a touched section now, because its editor is about to go away. */
  settleSection(key: string): void {
    this.#read(key);
  }

  /** The section the cursor is in, which is where the record opens again. */
  setPlace(section: string): void {
    if (this.#place === section) return;
    this.#place = section;
    this.#isPlaceChanged = true;
    this.#tell();
  }

  /** Everything as it stands now, for the check and the counters. */
  content(): RecordContent {
    this.#readAll();
    const { passages: _opened, ...opened } = this.#opened;
    const written = { ...opened, header: this.#header, sections: Object.fromEntries(this.#sections) };
    return {
      ...written,
      ...(this.#answers === NO_ANSWERS ? {} : { checkAnswers: this.#answers }),
      ...(this.#passages.length === 0 ? {} : { passages: [...this.#passages] }),
      ...(this.#challenges.length === 0 ? {} : { challenges: [...this.#challenges] }),
    };
  }

  hasChanges(): boolean {
    const isAnyOther = this.#isHeaderChanged || this.#isPlaceChanged || this.#isAnswered || this.#isMarked;
    return isAnyOther || this.#changed.size > 0;
  }

  /** Takes what waits to be saved. If saving fails, `giveBack` makes it wait again. */
  takeChanges(): DraftChanges {
    this.#readAll();
    const sections: Record<string, SectionValue> = {};
    for (const key of this.#changed) {
      const value = this.#sections.get(key);
      if (value) sections[key] = value;
    }
    const header = this.#isHeaderChanged ? { header: this.#header } : {};
    const answers = this.#isAnswered ? { answers: this.#answers } : {};
    const passages = this.#isMarked ? { passages: [...this.#passages] } : {};
    this.#changed.clear();
    this.#isAnswered = false;
    this.#isMarked = false;
    this.#isHeaderChanged = false;
    this.#isPlaceChanged = false;
    return { sections, place: this.#place, ...header, ...answers, ...passages };
  }

  /** Only marks: the newest words are in the draft already, and they are what the next save sends. */
  giveBack(changes: DraftChanges): void {
    for (const key of Object.keys(changes.sections)) this.#changed.add(key);
    this.#isHeaderChanged ||= changes.header !== undefined;
    this.#isAnswered ||= changes.answers !== undefined;
    this.#isMarked ||= changes.passages !== undefined;
    this.#isPlaceChanged = true;
  }

  /** Calls `listener` after each change; returns a function that stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #takeWhatDiffers(earlier: RecordContent): void {
    const { header, sections, checkAnswers = NO_ANSWERS, passages = NO_PASSAGES } = earlier;
    for (const [key, value] of Object.entries(sections)) {
      if (isSame(value, this.#sections.get(key))) continue;
      this.#sections.set(key, value);
      this.#changed.add(key);
    }
    this.#isHeaderChanged = !isSame(header, this.#header);
    this.#header = header;
    this.#isAnswered = !isSame(checkAnswers, this.#answers);
    if (this.#isAnswered) this.#answers = checkAnswers;
    this.#isMarked = !isSame(passages, this.#passages);
    if (this.#isMarked) this.#passages = passages;
  }

  #read(key: string): void {
    const read = this.#unread.get(key);
    if (!read) return;
    this.#sections.set(key, read());
    this.#unread.delete(key);
  }

  #readAll(): void {
    for (const key of [...this.#unread.keys()]) this.#read(key);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
