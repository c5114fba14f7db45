import { checkSheet } from '@domain/export/practice/check-sheet';
import { practicePack } from '@domain/export/practice/practice-pack';
import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import validateOffice from '@ooxml-tools/validate';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { agreedRequest, copyOf } from '../../support/copy-of';
import { everyKindRecord } from '../../support/every-kind-record';
import { marlowRecord } from '../../support/marlow-record';
import { sunnivaRecord } from '../../support/sunniva-record';
import { tobinRecord } from '../../support/tobin-record';

const contents = [tobinRecord(), marlowRecord(), sunnivaRecord(), everyKindRecord()];
const pack = practicePack({
  records: contents.map(agreedRequest),
  store: { children: [], adults: [], places: [] },
  decided: [],
});
const sheet = checkSheet(pack);

const copies = contents.flatMap((content) => [
  ...(['FILE_COPY', 'WORKER_ACTIONS', 'FAMILY_ACTIONS'] as const).map(
    (profile) => [`${profile} of ${content.child.forename}`, copyOf(content, profile)] as const,
  ),
  [`the practice record of ${content.child.forename}`, copyOf(content, 'PRACTICE_DAY', { pack })] as const,
]);

describe.each([...copies, ['the check sheet', sheet] as const])('%s', (_name, document) => {
  test('is valid by the Open XML schema and passes our own check', { timeout: 60_000 }, async () => {
    const bytes = await writeWordFile(document);
    expect(await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
    expect((await checkWordFile(bytes, document)).faults).toEqual([]);
  });
});

test('each record of the check sheet begins on a page of its own', async () => {
  const zip = await JSZip.loadAsync(await writeWordFile(sheet));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(contents.length - 1);
});
