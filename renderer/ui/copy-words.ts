/**
 * Copies what stands in an element with its headings, lists and tables, as Ctrl+C would; false when it could not. The
 * newer clipboard interface asks for a permission that this window never gives, and takes plain words only.
 */
export function copyWords(element: HTMLElement): boolean {
  const selection = window.getSelection();
  if (selection === null) return false;
  selection.selectAllChildren(element);
  const isCopied = document.execCommand('copy');
  selection.removeAllRanges();
  return isCopied;
}
