/**
 * A section holds a few hundred words; a whole record about a thousand. A paste of more than these is a file
 * opened by mistake, and would make the window stand still while it is read.
 */
const MOST_CHARACTERS = 200_000;
/** Word writes up to fifty characters of styling for one of text; beyond this only its plain words are taken. */
const MOST_MARKUP = 4_000_000;

export type PasteDecision = 'FORMATTED' | 'PLAIN' | 'TOO_LONG' | 'ONLY_FILES';

/** What to do with a paste, from its sizes alone, so that deciding costs nothing however large it is. */
export function decidePaste(clipboard: Pick<DataTransfer, 'getData' | 'files'>): PasteDecision {
  const text = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  if (text === '' && html === '') return clipboard.files.length > 0 ? 'ONLY_FILES' : 'FORMATTED';
  if (text.length > MOST_CHARACTERS) return 'TOO_LONG';
  if (html.length <= MOST_MARKUP) return 'FORMATTED';
  return text === '' ? 'TOO_LONG' : 'PLAIN';
}
