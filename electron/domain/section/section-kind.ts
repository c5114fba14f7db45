import type { SectionKind, ValueOf } from './section-values';

/** What the rest of the program may ask about a kind of section without knowing its shape. */
export type SectionKindModule<K extends SectionKind> = {
  /** Nothing written yet. A new value at each call. */
  readonly empty: () => ValueOf<K>;
  /** True when nothing a person wrote would be lost by leaving it out. Rows of blanks are nothing. */
  readonly isEmpty: (value: ValueOf<K>) => boolean;
  readonly countWords: (value: ValueOf<K>) => number;
  /** Everything a person wrote, a line for each paragraph or field: for search, and for the rules that read words. */
  readonly plainText: (value: ValueOf<K>) => string;
};
