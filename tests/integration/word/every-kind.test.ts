import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordContent } from '@domain/record/record';
import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import validateOffice from '@ooxml-tools/validate';
import { expect, test } from 'vitest';
import { everyKindForm } from '../../support/every-kind-form';
import { everyKindRecord } from '../../support/every-kind-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT } from '../../support/tobin-record';

function compose(content: RecordContent) {
  const sealed = { state: 'AGREED', seal: TOBIN_SEAL, sharedAt: TOBIN_SHARED_AT } as const;
  return composeRecordDocument({ content, settings: TOBIN_SETTINGS, ...sealed });
}

const { sections } = everyKindForm();
const parts = sections.filter(({ kind }) => kind === 'HEADER' || kind === 'SIGN_OFF');
const withoutAnswer = sections.filter(({ kind }) => kind !== 'WORKER_SAY');

test.each([
  ['every kind of section', everyKindRecord()],
  ['words whose place the form has lost', everyKindRecord({ template: everyKindForm({ sections: parts }) })],
  [
    'a note that the manager signs alone',
    everyKindRecord({
      type: 'OVERSIGHT',
      template: everyKindForm({ recordType: 'OVERSIGHT', sections: withoutAnswer }),
      answer: null,
    }),
  ],
])('%s: valid by the Open XML schema, with every word in its order', { timeout: 60_000 }, async (_name, content) => {
  const document = compose(content);
  const bytes = await writeWordFile(document);
  expect(await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
  expect((await checkWordFile(bytes, document)).faults).toEqual([]);
});
