import type { EditorProps } from '@tiptap/pm/view';
import { cleanClipboardHtml } from '../clipboard/clean-html';
import { cleanText } from '../clipboard/clean-text';
import { decidePaste, type PasteDecision } from '../clipboard/paste-limit';

/** Why a paste did not happen as it was; each is one sentence on the page. */
export type PasteTrouble = Exclude<PasteDecision, 'FORMATTED'>;

/** What the editor does with whatever is pasted or dropped. `onTrouble` is told what could not be taken as it was. */
export function pasteProps(onTrouble: (trouble: PasteTrouble) => void): EditorProps {
  return {
    transformPastedHTML: cleanClipboardHtml,
    transformPastedText: cleanText,
    handlePaste: (view, event) => {
      const { clipboardData } = event;
      if (!clipboardData) return false;
      const decision = decidePaste(clipboardData);
      if (decision === 'FORMATTED') return false;
      if (decision === 'PLAIN') view.pasteText(clipboardData.getData('text/plain'));
      onTrouble(decision);
      return true;
    },
    handleDOMEvents: {
      drop: (view, event) => {
        // Words moved from place to place inside the editor come from nowhere else.
        if (view.dragging || !event.dataTransfer) return false;
        const decision = decidePaste(event.dataTransfer);
        if (decision === 'FORMATTED') return false;
        event.preventDefault();
        onTrouble(decision === 'PLAIN' ? 'TOO_LONG' : decision);
        return true;
      },
    },
  };
}
