import { passageAbout } from '@domain/lists/passage-lists';
import { cleanText } from './clean-text';
import { stylesFromExcelClasses } from './excel-styles';
import { settleHeadings } from './headings';
import { markupFromStyles } from './inline-styles';
import { settleTables } from './tables';
import { listsFromWordParagraphs } from './word-lists';

/** Elements whose content is not words for a record. Everything else is unwrapped or kept. */
const DROPPED =
  'style,script,noscript,template,meta,link,base,title,head>*,img,picture,svg,canvas,video,audio,iframe,object,embed,' +
  'input,select,textarea,button,map,xml,math,[hidden],[aria-hidden="true"]';

const EMOJI = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Component}]{0,12}$/u;

const KEPT_ATTRIBUTES = new Set(['colspan', 'rowspan', 'start']);
/** Only an editor of ours writes both: what it copied says so, and each marked passage says what it is about. */
const FROM_AN_EDITOR = '[data-pm-slice]';

/**
 * Clipboard HTML from Word, Outlook, Excel, Google Docs, Teams or a web page as plain structure: paragraphs, headings, lists, tables, bold,
 * italic, underline and strike. Styles, scripts, pictures and trackers are dropped before any of it can load: the
 * text is read into a document that is never shown and fetches nothing.
 */
export function cleanClipboardHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  dropForeignMarks(body);
  stylesFromExcelClasses(page);
  listsFromWordParagraphs(body);
  emojiFromPictures(body);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  dropComments(body);
  markupFromStyles(body);
  settleTables(body);
  settleHeadings(body);
  cleanWords(body);
  dropEmptyParagraphs(body);
  dropAttributes(body);
  return body.innerHTML;
}

/** A passage that was marked here stays marked where it is pasted; nothing from elsewhere brings a mark. */
function dropForeignMarks(body: HTMLElement): void {
  const isOurs = body.querySelector(FROM_AN_EDITOR) !== null;
  for (const mark of body.querySelectorAll('mark, [data-passage]')) {
    const about = mark.getAttribute('data-passage');
    if (isOurs && mark.matches('mark') && passageAbout.safeParse(about).success) continue;
    if (mark.matches('mark')) mark.replaceWith(...mark.childNodes);
    else mark.removeAttribute('data-passage');
  }
}

/** Teams draws each emoji as a picture, with the emoji itself beside it: that is what somebody wrote. */
function emojiFromPictures(body: HTMLElement): void {
  for (const picture of body.querySelectorAll('img')) {
    if (EMOJI.test(picture.alt)) picture.replaceWith(picture.alt);
  }
}

function dropComments(body: HTMLElement): void {
  for (const comment of nodesOf(body, NodeFilter.SHOW_COMMENT)) comment.remove();
}

function cleanWords(body: HTMLElement): void {
  for (const node of nodesOf(body, NodeFilter.SHOW_TEXT)) {
    node.data = cleanText(node.data).replaceAll('\u00A0', ' ').replaceAll('\u00AD', '');
  }
}

/** Word and Outlook space their text with paragraphs that hold nothing but a hard space. */
function dropEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p,div,h1,h2,h3,h4,h5,h6')) {
    const isCellsOnlyChild =
      paragraph.parentElement?.matches('td,th') && paragraph.parentElement.childElementCount === 1;
    if (!isCellsOnlyChild && paragraph.textContent.trim() === '' && !paragraph.querySelector('table'))
      paragraph.remove();
  }
}

function dropAttributes(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!KEPT_ATTRIBUTES.has(name) && !(name === 'data-passage' && element.matches('mark')))
        element.removeAttribute(name);
    }
  }
}

function nodesOf(body: HTMLElement, kind: number): CharacterData[] {
  const walker = body.ownerDocument.createTreeWalker(body, kind);
  const found: CharacterData[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof CharacterData) found.push(walker.currentNode);
  }
  return found;
}
