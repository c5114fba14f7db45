import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { richText } from '@domain/section/rich-text';
import { cleanClipboardHtml } from '@renderer/features/record/clipboard/clean-html';
import { sectionExtensions } from '@renderer/features/record/rich-text/extensions';
import { pasteProps } from '@renderer/features/record/rich-text/paste-props';
import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';

const samples = resolve(import.meta.dirname, '../../../../support/clipboard');

function sample(name: string): string {
  return readFileSync(resolve(samples, name), 'utf8');
}

/** jsdom has no ClipboardEvent; the editor only looks at `clipboardData`. */
function pasteEvent(): ClipboardEvent {
  return Object.assign(new Event('paste'), { clipboardData: null });
}

/** What the editor holds after the paste, both as a document and as text with its structure shown. */
function pasted(html: string): { outline: string; isWithinSchema: boolean } {
  const editor = new Editor({
    extensions: sectionExtensions({ placeholder: '', onExcess: () => {} }),
    injectCSS: false,
    editorProps: pasteProps(() => {}),
  });
  editor.view.pasteHTML(html, pasteEvent());
  const json: unknown = editor.getJSON();
  const outline = editor.getHTML();
  editor.destroy();
  return { outline, isWithinSchema: richText.safeParse(json).success };
}

describe('cleaning what is pasted from Word', () => {
  it('makes real, nested lists of the paragraphs that Word only draws as lists', () => {
    const { outline } = pasted(sample('word.html'));
    expect(outline).toContain(
      '<ul><li><p>Packed lunch every day</p><ul><li><p>crusts on</p></li></ul></li><li><p>Bath on Sundays</p></li></ul>',
    );
    expect(outline).toContain('<ol><li><p>Ring the school</p></li><li><p>Write it down</p></li></ol>');
  });

  it('keeps headings one below another, bold, italic, underline and strike', () => {
    const { outline } = pasted(sample('word.html'));
    expect(outline).toContain('<h3>Visit to Nan Pat</h3>');
    expect(outline).toContain('<h4>What is working</h4>');
    expect(outline).toContain('<strong>4 November</strong>');
    expect(outline).toContain('<em>on his own</em>');
    expect(outline).toContain('<u>“he gets himself up”</u>');
    expect(outline).toContain('<s>, struck</s>');
  });

  it('keeps the table and drops pictures, hidden words, styles and paths of the computer it came from', () => {
    const { outline, isWithinSchema } = pasted(sample('word.html'));
    expect(outline).toContain('<p>8.50</p>');
    expect(outline).not.toMatch(/img|PCastell|hidden words|class=|mso|&nbsp;|Font Definitions/i);
    expect(isWithinSchema).toBe(true);
  });
});

describe('cleaning what is pasted from Outlook', () => {
  it('takes the layout table apart, keeps the table of facts and its merged cells', () => {
    const { outline, isWithinSchema } = pasted(sample('outlook.html'));
    expect(outline.match(/<table/g)).toHaveLength(1);
    expect(outline).toMatch(/<td colspan="2"[^>]*><p>Half term<\/p>/);
    expect(outline).toContain('<li><p>late twice</p></li>');
    expect(outline).toContain('<p>Hi Marian,</p>');
    expect(isWithinSchema).toBe(true);
  });

  it('reads bold and italic that were said with styles, and leaves the tracked link as words', () => {
    const { outline } = pasted(sample('outlook.html'));
    expect(outline).toContain('<strong>Attendance</strong>');
    expect(outline).toMatch(/<em><u>on time<\/u><\/em>|<u><em>on time<\/em><\/u>/);
    expect(outline).toContain('See the register.');
    expect(outline).not.toMatch(/safelinks|open\.gif|href/);
  });
});

describe('cleaning what is pasted from a web page', () => {
  it('keeps words, quotes, numbered lists from where they started and the lists inside them', () => {
    const { outline, isWithinSchema } = pasted(sample('web.html'));
    expect(outline).toContain('<blockquote><p>“Dad to come to my swimming.”</p></blockquote>');
    expect(outline).toContain('<ol start="3"><li><p>Draw</p><ul><li><p>a house</p></li></ul></li>');
    expect(outline).toContain('<h4>With a small child</h4>');
    expect(outline).toContain('kept as words');
    expect(isWithinSchema).toBe(true);
  });

  it('lets no script, tracker, form or address through', () => {
    const cleaned = cleanClipboardHtml(sample('web.html'));
    expect(cleaned).not.toMatch(/script|alert|track\.example|iframe|Accept cookies|onclick|style|href|logo/i);
  });
});

describe('cleaning what is pasted from Google Docs', () => {
  it('keeps headings, the list inside a list, the table, bold, italic and strike', () => {
    const { outline, isWithinSchema } = pasted(sample('google-docs.html'));
    expect(outline).toContain('<h3>Family meeting, 30 October</h3>');
    expect(outline).toContain('<h4>What each will do</h4>');
    expect(outline).toContain(
      '<ul><li><p>Pat sleeps over when she is rung</p><ul><li><p><s>only at weekends</s></p></li></ul></li><li><p>Shona has the spare key</p></li></ul>',
    );
    expect(outline).toContain('<p>Present: <strong>Nan Pat, Shona</strong> and <em>');
    expect(outline).toMatch(/<td><p><strong>Night<\/strong><\/p><\/td>.*<td><p>Pat, then Shona<\/p><\/td>/);
    expect(isWithinSchema).toBe(true);
  });

  it('drops the wrapper that says bold, the addresses, the pictures and their keys', () => {
    const cleaned = cleanClipboardHtml(sample('google-docs.html'));
    expect(cleaned).not.toMatch(/style|docs-internal|href|usp=sharing|img|tr4ck|role=|aria-/);
    expect(cleaned).toContain('Uncle Lee');
  });
});

describe('cleaning what is pasted from Excel and Teams', () => {
  it('keeps the cells of a sheet, what is bold and italic in it, and its merged cells', () => {
    const { outline, isWithinSchema } = pasted(sample('excel.html'));
    expect(outline).toContain('<td><p><strong>Week of</strong></p></td><td><p><strong>On time</strong></p></td>');
    expect(outline).toMatch(/<p>12\/10\/2026<\/p><\/td><td><p>4<\/p>/);
    expect(outline).toMatch(/<(em|s)><(em|s)>late bus/);
    expect(outline).toMatch(/<td colspan="2"[^>]*><p>Half term<\/p>/);
    expect(isWithinSchema).toBe(true);
  });

  it('drops hidden rows, pictures, drawn shapes and paths of the computer it came from', () => {
    const cleaned = cleanClipboardHtml(sample('excel.html'));
    expect(cleaned).not.toMatch(/hidden row|img|v:|PCastell|file:|mso|class|style/);
  });

  it('keeps a table from a message with its bold head, the people it names and its emoji', () => {
    const { outline, isWithinSchema } = pasted(sample('teams.html'));
    expect(outline).toContain('<p>Hi Priya, <strong>attendance</strong> below.</p>');
    expect(outline).toContain('<td><p><strong>Child</strong></p></td><td><p><strong>Sessions missed</strong></p></td>');
    expect(outline).toContain('<p>Thanks 🙂</p><p>earlier message</p>');
    expect(outline).not.toMatch(/statics|skype|href|tenantId|script|opener/);
    expect(isWithinSchema).toBe(true);
  });
});

describe('cleaning a chain of replies from Outlook', () => {
  it('keeps who wrote what and when, the numbered list, the quote and bold', () => {
    const { outline, isWithinSchema } = pasted(sample('outlook-reply.html'));
    expect(outline).toContain('<p>He has been in <strong>every day</strong> this week. Two things:</p>');
    expect(outline).toContain(
      '<ol><li><p>he asked for breakfast</p></li><li><p>he drew his house with <em>Nan in it</em></p></li></ol>',
    );
    expect(outline).toContain('<strong>From:</strong> Oduya, Marian &lt;marian.oduya@fellshire.example&gt;');
    expect(outline).toContain('<br><strong>Sent:</strong> 05 November 2026 16:12');
    expect(outline).toContain(
      '<blockquote><p>On Wed, 4 Nov 2026 at 09:10, Anna Bell wrote:</p><p>“Mum was asleep again.”</p></blockquote>',
    );
    expect(isWithinSchema).toBe(true);
  });

  it('drops the badge, the tracking pixel, scripts, hidden text and every address behind a link', () => {
    const cleaned = cleanClipboardHtml(sample('outlook-reply.html'));
    expect(cleaned).not.toMatch(/img|cid:|trk\.|safelinks|mailto|script|EmailMessage|newsletter|mso|style|class/);
    expect(cleaned).toContain('The plan is here.');
  });
});

describe('cleaning odd input', () => {
  it('removes control characters and half emoji and keeps whole ones', () => {
    expect(cleanClipboardHtml('<p>a\u0007b\u0085c \ud83d d 👩‍👧 é</p>')).toBe('<p>abc  d 👩‍👧 é</p>');
  });

  it('does not believe a wrapper that says it is bold and is not', () => {
    expect(cleanClipboardHtml('<b style="font-weight:normal"><p>plain</p></b>')).toBe('<p>plain</p>');
  });

  it('keeps an empty cell, so that the columns of the row stay in place', () => {
    const cleaned = cleanClipboardHtml('<table><tr><td>a</td><td><p>&nbsp;</p></td></tr></table>');
    expect(cleaned.match(/<td>/g)).toHaveLength(2);
  });
});
