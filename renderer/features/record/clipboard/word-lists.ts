import { stylesOf } from './inline-styles';

type WordItem = {
  readonly paragraph: Element;
  readonly list: string;
  readonly level: number;
  readonly isNumbered: boolean;
};

const LIST_STYLE = /\b(l\d+)\s+level(\d)/;
const NUMBER_OR_LETTER = /^\(?(\d+|[a-z]{1,4})[.):]/i;

/**
 * Word and Outlook put a list on the clipboard as paragraphs that carry `mso-list:l0 level2 lfo1` and a drawn
 * bullet. This makes real lists of them, nested by level, and takes the drawn bullets away.
 */
export function listsFromWordParagraphs(body: HTMLElement): void {
  let run: WordItem[] = [];
  for (const paragraph of body.querySelectorAll('p,h1,h2,h3,h4,h5,h6')) {
    const item = wordItem(paragraph);
    const previous = run.at(-1);
    if (item && previous && isNextTo(previous.paragraph, paragraph)) run.push(item);
    else {
      buildList(run);
      run = item ? [item] : [];
    }
  }
  buildList(run);
}

function wordItem(paragraph: Element): WordItem | null {
  const match = LIST_STYLE.exec(stylesOf(paragraph).get('mso-list') ?? '');
  if (!match || /^h\d$/i.test(paragraph.tagName)) return null;
  const marker = takeMarker(paragraph);
  return { paragraph, list: match[1] ?? '', level: Number(match[2]), isNumbered: NUMBER_OR_LETTER.test(marker) };
}

/** Removes the bullet or number that Word drew, and returns it. */
function takeMarker(paragraph: Element): string {
  const drawn = [...paragraph.querySelectorAll('span')].find((span) => stylesOf(span).get('mso-list') === 'ignore');
  const marker = drawn?.textContent.replaceAll('\u00A0', ' ').trim() ?? '';
  drawn?.remove();
  return marker;
}

/** Only comments and white space stand between two paragraphs of one list. */
function isNextTo(before: Element, after: Element): boolean {
  return before.nextElementSibling === after;
}

function buildList(items: readonly WordItem[]): void {
  const [first] = items;
  if (!first) return;
  const place = first.paragraph.ownerDocument.createElement('div');
  first.paragraph.before(place);
  const open: { list: HTMLElement; level: number; id: string }[] = [];
  for (const item of items) {
    while (open.length > 0 && isDeeper(open.at(-1), item)) open.pop();
    const parent = open.at(-1);
    if (parent?.level === item.level) addItem(parent.list, item);
    else {
      const list = place.ownerDocument.createElement(item.isNumbered ? 'ol' : 'ul');
      (parent?.list.lastElementChild ?? place).append(list);
      open.push({ list, level: item.level, id: item.list });
      addItem(list, item);
    }
  }
  place.replaceWith(...place.childNodes);
}

/** A deeper list has ended, or another list begins at the same level. */
function isDeeper(open: { level: number; id: string } | undefined, item: WordItem): boolean {
  if (!open) return false;
  return open.level > item.level || (open.level === item.level && open.id !== item.list);
}

function addItem(list: HTMLElement, item: WordItem): void {
  const entry = list.ownerDocument.createElement('li');
  const paragraph = list.ownerDocument.createElement('p');
  paragraph.append(...item.paragraph.childNodes);
  entry.append(paragraph);
  list.append(entry);
  item.paragraph.remove();
}
