const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * A record's section has a title of its own, so a pasted heading can be only the third or fourth level. The
 * highest level pasted becomes the third and all below it the fourth, which keeps what stood under what.
 */
export function settleHeadings(body: HTMLElement): void {
  nameWordTitles(body);
  const headings = [...body.querySelectorAll(HEADINGS)];
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) replaceTag(heading, levelOf(heading) === highest ? 'h3' : 'h4');
}

function nameWordTitles(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle,p.MsoSubtitle')) {
    replaceTag(title, title.matches('.MsoTitle') ? 'h1' : 'h2');
  }
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function replaceTag(element: Element, tag: string): void {
  const replacement = element.ownerDocument.createElement(tag);
  replacement.append(...element.childNodes);
  element.replaceWith(replacement);
}
