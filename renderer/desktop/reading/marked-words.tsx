import { PASSAGE_ABOUT_LABELS, type PassageAbout } from '@domain/lists/passage-lists';
import type { ReactNode } from 'react';

type MarkedWordsProps = {
  /** Whom or what they are about, where it is known. */
  readonly about?: PassageAbout;
  readonly children: ReactNode;
};

/** Words of a marked passage as they read. How they look is the text's business (`prose-styles`). */
export function MarkedWords({ about, children }: MarkedWordsProps) {
  return <mark title={about === undefined ? 'Marked passage' : saidOfMark(about)}>{children}</mark>;
}

/** What a screen reader and a tip say of marked words. */
export function saidOfMark(about: PassageAbout): string {
  return `Marked: ${PASSAGE_ABOUT_LABELS[about]}`;
}
