const RULE = /\.(xl\d+)\s*\{([^}]*)\}/g;

/**
 * Excel says what is bold, italic or struck only in a style sheet, by a class for each cell: `.xl63 {font-weight:700}`.
 * This writes the class's style onto its cells, before the sheet is dropped.
 */
export function stylesFromExcelClasses(page: Document): void {
  for (const sheet of page.querySelectorAll('style')) {
    for (const [, name = '', style = ''] of sheet.textContent.matchAll(RULE)) {
      for (const cell of page.body.getElementsByClassName(name)) {
        cell.setAttribute('style', `${style};${cell.getAttribute('style') ?? ''}`);
      }
    }
  }
}
