type Style = { readonly property: string; readonly value: RegExp; readonly tag: 'strong' | 'em' | 'u' | 's' };

const STYLES: readonly Style[] = [
  { property: 'font-weight', value: /^(bold|bolder|[6-9]00)$/, tag: 'strong' },
  { property: 'font-style', value: /^(italic|oblique)/, tag: 'em' },
  { property: 'text-decoration', value: /\bunderline\b/, tag: 'u' },
  { property: 'text-decoration', value: /\bline-through\b/, tag: 's' },
  { property: 'text-decoration-line', value: /\bunderline\b/, tag: 'u' },
  { property: 'text-decoration-line', value: /\bline-through\b/, tag: 's' },
];

/**
 * Turns bold, italic, underline and strike that were said with a style into the elements that say the same, and
 * takes words away that the sender had hidden. Links keep their words and lose their address: underlining came
 * with the link, so it goes too.
 */
export function markupFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[style]')) {
    const styles = stylesOf(element);
    if (styles.get('display') === 'none' || styles.get('mso-hide') === 'all') element.remove();
    else if (isNotReallyBold(element, styles)) unwrap(element);
    else if (!element.closest('a') && element.matches('span,font,p,td,th,li,div')) wrapContent(element, styles);
  }
  for (const link of body.querySelectorAll('a')) {
    for (const underline of link.querySelectorAll('u')) unwrap(underline);
    unwrap(link);
  }
}

/** Google Docs wraps everything it copies in `<b style="font-weight:normal">`. */
function isNotReallyBold(element: Element, styles: ReadonlyMap<string, string>): boolean {
  return element.matches('b,strong') && /^(normal|400)$/.test(styles.get('font-weight') ?? '');
}

function wrapContent(element: Element, styles: ReadonlyMap<string, string>): void {
  if (element.textContent.trim() === '') return;
  const isBlock = !element.matches('span,font');
  for (const { property, value, tag } of STYLES) {
    if (!value.test(styles.get(property) ?? '') || (isBlock && element.querySelector('p,div,li,table'))) continue;
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/** Read by hand, because a browser drops the properties it does not know, and `mso-hide` is one of them. */
export function stylesOf(element: Element): ReadonlyMap<string, string> {
  const pairs = (element.getAttribute('style') ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split(':');
    return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const;
  });
  return new Map(pairs);
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
