const isCode = (text: string) => /^[A-Z][A-Z0-9_]+$/.test(text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const NOT_WRITTEN: ReadonlySet<string> = new Set(['id', 'kind', 'statement', 'actionId', 'continues']);
/** Once it is a day, what was typed to say it is printed as the day. */
const TYPED_FOR: Readonly<Record<string, string>> = { text: 'date', dateText: 'date', byText: 'by' };

type Parts = Readonly<Record<string, unknown>>;

/** Finds the words and the codes of a section's value, and marks each text so that it can be told from every other. */
export class WrittenTexts {
  readonly words: string[] = [];
  /** The same as they stood before they were marked. */
  readonly texts: string[] = [];
  readonly codes: string[] = [];

  marked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.marked(each));
    if (typeof value !== 'object' || value === null) return value;
    const parts = value as Parts;
    // Rich text comes as runs; that every one of its words is printed has a test of its own.
    if (parts['type'] === 'doc') return value;
    const entries = Object.entries(parts).map(([key, part]) => [
      key,
      typeof part === 'string' ? this.#markedText(part, key, parts) : this.marked(part),
    ]);
    return Object.fromEntries(entries);
  }

  #markedText(text: string, key: string, parts: Parts): string {
    if (NOT_WRITTEN.has(key) || isDay(text) || text.trim() === '') return text;
    if (isCode(text)) {
      this.codes.push(text);
      return text;
    }
    const marked = `${text} n${String(this.words.length)}n`;
    if (isPrinted(key, parts)) {
      this.words.push(marked);
      this.texts.push(text);
    }
    return marked;
  }
}

function isPrinted(key: string, parts: Parts): boolean {
  if (key === 'question') return String(parts['answer']).trim() !== '';
  const day = TYPED_FOR[key];
  return day === undefined || typeof parts[day] !== 'string';
}
