import type { TemplateSection } from '../template/template-section';

/** What the rest of the program may ask about a kind of section without knowing its shape. */
export type SectionKindModule<V> = {
  /** Nothing written yet. A new value at each call. */
  readonly empty: () => V;
  /** True when nothing a person wrote would be lost by leaving it out. Rows of blanks are nothing. */
  readonly isEmpty: (value: V) => boolean;
  /** Everything a person wrote, a line for each paragraph or field: for search, and for the rules that read words. */
  readonly plainText: (value: V) => string;
  /**
   * What of last time's stands again at the start of the next record, or null for nothing: facts carry forward
   * (who is in the network, what the goal is), thinking never does (domain brief, REF-03). New row ids only where a
   * row is a new thing; a danger statement, its goal and its scale keep theirs, so that they stay paired and counted.
   */
  readonly carry: (last: V, section: TemplateSection) => V | null;
  /** True while something that was carried forward has not been looked at this time: it shows as begun, not as filled. */
  readonly isWaiting: (value: V) => boolean;
};

/** For kinds that are thought afresh each time. */
export function carriesNothing(): null {
  return null;
}

/** For kinds in which nothing that is carried forward asks for an answer. */
export function neverWaits(): boolean {
  return false;
}
