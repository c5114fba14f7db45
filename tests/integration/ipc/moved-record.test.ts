import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { SectionValue } from '@domain/section/section-values';
import type { SectionDraft } from '@domain/template/template-draft';
import { isSealIntact, readSeal, readSealedContent } from '@main/store/seal';
import { readSettings } from '@main/store/settings-table';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { everyKindRecord } from '../../support/every-kind-record';
import { aSection, OWN_FORM, ownForm, publish } from '../../support/form-for-tests';
import { aChild, richText, seal } from '../../support/records-for-tests';
import { ask } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
const desk = deskFor(() => at);

beforeEach(() => {
  at = newTestStore();
  desk.sitDown(null);
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const PARTS: ReadonlySet<string> = new Set(['HEADER', 'WORKER_SAY', 'SIGN_OFF']);
/** Codes, ids, days and characters no page can hold are no words; a question that was drawn and not answered is not printed. */
const NO_WORDS: ReadonlySet<string> = new Set(['kind', 'id', 'type', 'statement', 'date', 'question']);

test('moved to a form that asks something else everywhere, edited, sealed and printed, every old word is still there', async () => {
  const { template, sections } = everyKindRecord();
  const asked: readonly SectionDraft[] = template.sections.filter(({ kind }) => !PARTS.has(kind));
  publish(at, ownForm(asked));
  const recordId = await desk.start(aChild(at), OWN_FORM.id);
  const { content } = await desk.open(recordId);
  const written = Object.fromEntries(
    Object.entries(sections).filter(([key, { kind }]) => key in content.sections && kind !== 'LAST_ACTIONS'),
  );
  await desk.save(recordId, written);

  publish(at, ownForm(asked.map(({ key, kind }) => aSection(key, kind === 'RICH_TEXT' ? 'NETWORK' : 'RICH_TEXT'))));
  await ask(desk.records['record:move-to-newest-form']({ recordId }));
  const anew = asked.filter(({ kind }) => kind !== 'RICH_TEXT').map(({ key }) => [key, richText(`Anew in ${key}`)]);
  await desk.save(recordId, Object.fromEntries(anew));
  seal(at, recordId);

  expect(isSealIntact(at.database, recordId)).toBe(true);
  const sealed = readSealedContent(at.database, recordId);
  if (sealed === null) throw new Error('Nothing was sealed');
  const printed = wordsIn(
    JSON.stringify(
      composeRecordDocument({
        ...{ content: sealed, state: 'AGREED', seal: readSeal(at.database, recordId), sharedAt: null },
        settings: readSettings(at.database),
      }),
    ),
  );
  const old = Object.values(written)
    .flatMap(typedIn)
    .flatMap((text) => [...wordsIn(text)]);
  expect(old.length).toBeGreaterThan(300);
  expect(old.filter((word) => !printed.has(word))).toEqual([]);
  for (const [key] of anew) expect(printed).toContain(key);
});

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.replaceAll(/\\[nt]/g, ' ').match(/[\p{L}\p{N}]+/gu));
}

/** Texts of more than one word, wherever they stand. */
function typedIn(value: SectionValue): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (NO_WORDS.has(key) && typeof part === 'string') return undefined;
    if (typeof part === 'string' && /\p{L} \p{L}/u.test(part)) texts.push(part);
    return part;
  });
  return texts;
}
