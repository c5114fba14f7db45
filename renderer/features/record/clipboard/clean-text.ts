/** Symbols that Word takes from its Symbol and Wingdings fonts, as characters that every font has. */
const SYMBOL_FONT: ReadonlyMap<string, string> = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF0FC', '✓'],
  ['\uF0FB', '✗'],
  ['\uF0E0', '→'],
]);

const PRIVATE_USE = /[\uE000-\uF8FF]/gu;
const CONTROL_OR_HALF_CHARACTER = /[\p{Cc}\p{Cs}]/gu;
const KEPT_CONTROLS = new Set(['\n', '\t']);

/**
 * Words without what is not a word: control characters (line feed and tab stay), halves of broken emoji and
 * private symbols. Emoji, accents and every script stay as they are. Windows line ends become line feeds.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(PRIVATE_USE, (symbol) => SYMBOL_FONT.get(symbol) ?? '')
    .replace(CONTROL_OR_HALF_CHARACTER, (character) => (KEPT_CONTROLS.has(character) ? character : ''));
}

/** As `cleanText`, for a field of one line: line ends and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ');
}
