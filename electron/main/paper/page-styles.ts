/** The look of the Word file again for print: the same type, the same greys, readable in black and white. */
export const PAGE_STYLES = `
@page { size: A4; }
:root { color: #000; background: #fff; font: 11pt/1.22 Calibri, Carlito, "Segoe UI", Arial, sans-serif; }
/* A ligature is one glyph: copied out of the file, its letters would be lost. */
body { margin: 0; overflow-wrap: anywhere; font-variant-ligatures: none; }
h1, h2, h3, h4 { color: #1f3b4d; break-after: avoid; break-inside: avoid; margin: 0; }
h1 { font-size: 22pt; margin-bottom: 2pt; }
h2 { font-size: 13.5pt; margin: 10pt 0 4pt; padding-bottom: 2pt; border-bottom: .5pt solid #aeb9c2; }
h3 { font-size: 11.5pt; margin: 8pt 0 3pt; }
h4 { font-size: 11pt; font-style: italic; margin: 6pt 0 2pt; }
.new-page { break-before: page; }
p { margin: 0 0 6pt; orphans: 2; widows: 2; }
.subtitle { font-size: 11.5pt; color: #4a5560; padding-bottom: 6pt; border-bottom: 1pt solid #1f3b4d; }
.note { font-size: 10pt; color: #4a5560; margin-bottom: 4pt; }
.note:has(+ table) { break-after: avoid; }
.tab { white-space: pre; }
ul, ol { margin: 0 0 6pt; padding-left: 20pt; }
li > p { margin-bottom: 3pt; }
blockquote { margin: 0 0 6pt 12pt; padding-left: 8pt; border-left: 2.25pt solid #aeb9c2; }
table { width: 100%; border-collapse: collapse; margin: 4pt 0 8pt; font-size: 10.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #aeb9c2; padding: 3pt 5pt; text-align: start; vertical-align: top; }
th { background: #e6ecf0; font-weight: bold; }
td > p, th > p { margin-bottom: 1pt; }
td > p:last-child, th > p:last-child { margin-bottom: 0; }
/* As in the Word file: a few facts and a short list stay on one page. */
.facts:not(:has(tr:nth-child(8))), ul:not(:has(> li:nth-child(6))) { break-inside: avoid; }
.facts th, .facts td { padding: 2pt 5pt; }
.facts th { color: #1f3b4d; font-weight: normal; }
.facts th:nth-child(1) { width: 16%; }
.facts td:nth-child(2) { width: 36%; }
.facts th:nth-child(3) { width: 18%; }
.facts td:nth-child(4) { width: 30%; }
.box { border: 1pt solid #1f3b4d; background: #f4f7f9; padding: 4pt 8pt; margin: 6pt 0; box-decoration-break: clone; }
.box h2 { margin-top: 0; }
.box table { background: #fff; }
.chart { display: block; width: 78pt; height: 10pt; margin: 0 0 2pt; }
mark { background: #dcdcdc; color: #000; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; font-size: 120pt; font-weight: bold;
  color: rgb(0 0 0 / 8%); transform: rotate(-35deg); z-index: -1; }
`;
