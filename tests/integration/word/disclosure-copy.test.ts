import { composeCopy } from '@domain/export/compose-copy';
import type { PassageMark } from '@domain/passage/passage-mark';
import { passagesOf } from '@domain/passage/passages-of';
import type { RecordContent } from '@domain/record/record';
import { provenWordFile } from '@main/word/proven-word-file';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { everyKindRecord } from '../../support/every-kind-record';
import { TOBIN_SEAL, TOBIN_SETTINGS } from '../../support/tobin-record';
import { WrittenTexts } from '../../support/written-texts';

/** A record with something in every kind of section, each text of it marked. */
function markedRecord(): RecordContent {
  const record = everyKindRecord();
  const about = ['OTHER_CHILD', 'OTHER_ADULT', 'REFERRER', 'HEALTH', 'LEGAL_ADVICE'] as const;
  let count = 0;
  const passages = Object.entries(record.sections).flatMap(([section, value]): PassageMark[] => {
    const found = new WrittenTexts();
    found.marked(value);
    return found.texts.filter(isNoList).map((words) => {
      count += 1;
      const id = `77777777-7777-4777-8777-${String(count).padStart(12, '0')}`;
      return { id, section, words, about: about[count % about.length] ?? 'HEALTH' };
    });
  });
  return { ...record, passages };
}

/** Answers that are ticked are kept as their codes, a line each. */
const isNoList = (text: string) => !/^[A-Z_]+(?:\n[A-Z_]+)*$/.test(text);

const copyOf = (content: RecordContent, profile: 'DISCLOSURE' | 'FILE_COPY') =>
  composeCopy({ content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS, profile });

async function bodyOf(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

/** The words of the runs that Word draws with a shade, read by nothing of ours. */
function shadedRuns(xml: string): string[] {
  return [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)]
    .filter(([, run = '']) => /<w:rPr>.*<w:shd [^>]*w:fill="F2E0A0".*<\/w:rPr>/s.test(run))
    .map(([, run = '']) => [...run.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

test('the Word file of a disclosure copy shades marked words in paragraphs, notes, facts and cells, with their numbers', async () => {
  const content = markedRecord();
  const { bytes, pieces } = await provenWordFile({ document: copyOf(content, 'DISCLOSURE'), house: null });
  const shaded = shadedRuns(await bodyOf(bytes));
  const numbers = new Set(shaded.filter((text) => /^\[\d+\]$/.test(text)));
  const standing = passagesOf(content).filter(({ stands }) => stands);
  expect(standing.length).toBeGreaterThan(50);
  expect(standing.map(({ number }) => `[${number}]`).filter((number) => !numbers.has(number))).toEqual([]);
  expect(pieces.join('\n')).toContain('Nothing has been taken out, shortened or blacked out.');
});

test('the Word file of the same record for the child’s file is the one without any mark, byte for byte', async () => {
  const { passages: _none, ...unmarked } = markedRecord();
  const marked = await provenWordFile({ document: copyOf(markedRecord(), 'FILE_COPY'), house: null });
  const plain = await provenWordFile({ document: copyOf(unmarked, 'FILE_COPY'), house: null });
  expect(marked.bytes.equals(plain.bytes)).toBe(true);
  expect(shadedRuns(await bodyOf(marked.bytes))).toEqual([]);
});
