import { RICH_TEXT_EXCESS_SENTENCES, RICH_TEXT_LIMITS, richTextExcess } from '@domain/section/rich-text-limits';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/** A change that adds less than this, in a text far from its limits, is typing: not worth walking the text for. */
const TYPING = 500;
const NEAR_DEPTH = RICH_TEXT_LIMITS.depth - 10;
const NEAR_CHARACTERS = RICH_TEXT_LIMITS.characters - TYPING;
const NEAR_NODES = RICH_TEXT_LIMITS.nodes - TYPING;

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
  return growth > TYPING || isNearLimits(doc) || selection.$head.depth > NEAR_DEPTH;
}

/** Runs at each key, so it counts nodes without reading their words: some hundred in a text of ten thousand words. */
function isNearLimits(doc: Node): boolean {
  if (doc.content.size > NEAR_CHARACTERS) return true;
  if (doc.content.size < NEAR_NODES) return false;
  let nodes = 0;
  doc.descendants(() => {
    nodes += 1;
    return nodes <= NEAR_NODES;
  });
  return nodes > NEAR_NODES;
}
