import JSZip from 'jszip';

export const MAIN_PART = 'word/document.xml';

/** A Word file with the XML of some of its parts changed, as by somebody's hand. Throws where a change changes nothing. */
export async function alterWordFile(
  bytes: Buffer,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [part, change] of Object.entries(changes)) {
    const before = (await zip.file(part)?.async('string')) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${part}`);
    zip.file(part, after);
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Puts other words in the place of some that stand in the file exactly once. */
export function replaceOnce(from: string, to: string): (xml: string) => string {
  return (xml) => {
    const [before, after, ...more] = xml.split(from);
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`Not there once: ${from}`);
    return `${before}${to}${after}`;
  };
}

/** The first paragraph with these words, as XML. */
export function paragraphWith(xml: string, words: string): string {
  const found = [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs)].find(([paragraph]) =>
    paragraph.includes(words),
  );
  if (!found) throw new Error(`No paragraph has the words: ${words}`);
  return found[0];
}

/**
 * The same file as another program would write it: the parts in another order, every run cut in two,
 * marks of revision and spelling, a content control round each table, page numbers filled in, and the zip made anew.
 */
export async function savedByAnotherProgram(bytes: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const saved = new JSZip();
  for (const name of Object.keys(zip.files).toReversed()) {
    const part = await zip.file(name)?.async('string');
    if (part === undefined) continue;
    saved.file(name, /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name) ? inAnotherLayout(part) : part);
  }
  return saved.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

function inAnotherLayout(xml: string): string {
  return xml
    .replace(/<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]{4,})<\/w:t><\/w:r>/gs, runInTwo)
    .replace(
      /<w:fldChar w:fldCharType="separate"\/>/g,
      '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r>',
    )
    .replace(/<w:tbl>/g, '<w:sdt><w:sdtContent><w:tbl>')
    .replace(/<\/w:tbl>/g, '</w:tbl></w:sdtContent></w:sdt>')
    .replace(/<w:p>/g, '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">');
}

/** Spelling marks and page breaks of the last look stand between the two; an entity is not cut through. */
function runInTwo(...[, look = '', words = '']: readonly string[]): string {
  const run = (part: string) =>
    `<w:r w:rsidR="00AB12CD">${look}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${part}</w:t></w:r>`;
  if (words.slice(0, 12).includes('&')) return run(words);
  const tail = `<w:smartTag w:uri="x" w:element="y">${run(words.slice(3))}</w:smartTag>`;
  return `${run(words.slice(0, 3))}<w:proofErr w:type="spellStart"/>${tail}`;
}
