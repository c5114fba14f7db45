import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The paragraphs of a Word file in their order, read from its own XML and by none of the program's code. */
export async function paragraphsOf(file: string): Promise<string[]> {
  return (await paragraphs(file)).map(({ text }) => text);
}

/** The paragraphs that carry a heading style. */
export async function headingsOf(file: string): Promise<string[]> {
  return (await paragraphs(file)).filter(({ style }) => /^Heading/.test(style)).map(({ text }) => text);
}

/** What may be the title of a section: headings of the first level, and the lines of the lists of what was not discussed. */
export async function possibleTitlesOf(file: string): Promise<string[]> {
  return (await paragraphs(file))
    .filter(({ style }) => /^(?:Heading1|ListParagraph)$/.test(style))
    .map(({ text }) => text);
}

async function paragraphs(file: string): Promise<{ style: string; text: string }[]> {
  const zip = await JSZip.loadAsync(await readFile(file));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>/g)]
      .map(([, text]) => plain(text ?? '\n'))
      .join(''),
  }));
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
