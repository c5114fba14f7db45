import { RICH_TEXT_EXCESS_SENTENCES, RICH_TEXT_LIMITS, richTextExcess } from '@domain/section/rich-text-limits';
import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/** A change that adds less than this, in a text far from its limits, is typing: not worth walking the text for. */
const TYPING = 500;
const NEAR_DEPTH = RICH_TEXT_LIMITS.depth - 10;

/**
 * Refuses a change, whole, that would make a section larger than a save may be. What stood there stays, and the
 * person reads why; otherwise the words would look written and could never be saved.
 */
export function withinLimits(onExcess: (sentence: string) => void) {
  return Extension.create({
    name: 'withinLimits',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) => {
          const excess = mayExceed(transaction) ? richTextExcess(transaction.doc.toJSON()) : null;
          if (excess === null) return true;
          // Not while the editor is deciding: telling redraws the page.
          queueMicrotask(() => onExcess(RICH_TEXT_EXCESS_SENTENCES[excess]));
          return false;
        },
      }),
    ],
  });
}

function mayExceed({ docChanged, doc, before, selection }: Transaction): boolean {
  const growth = doc.content.size - before.content.size;
  if (!docChanged || growth <= 0) return false;
  return growth > TYPING || doc.content.size > RICH_TEXT_LIMITS.nodes || selection.$head.depth > NEAR_DEPTH;
}
