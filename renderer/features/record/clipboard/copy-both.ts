export type WordsToCopy = {
  readonly text: string;
  /** With headings, lists and tables; null for plain words only. */
  readonly html: string | null;
};

/**
 * Puts words on the clipboard both plain and formatted; the program they are pasted into takes what it can. `within`
 * must have words: a browser copies only where something is selected. False when it could not.
 */
export function copyBoth({ text, html }: WordsToCopy, within: HTMLElement): boolean {
  const selection = window.getSelection();
  if (selection === null) return false;
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== null) event.clipboardData.setData('text/html', html);
    isTaken = true;
  };
  document.addEventListener('copy', take, true);
  selection.selectAllChildren(within);
  const isCopied = document.execCommand('copy');
  selection.removeAllRanges();
  document.removeEventListener('copy', take, true);
  return isCopied && isTaken;
}
