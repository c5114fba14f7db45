import { randomUUID } from 'node:crypto';
import { type RecordId, userId } from '@domain/identifiers';
import { withoutWords, withParagraph } from '@domain/personal/move-words';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createPersonalHandlers } from '@main/ipc/personal-handlers';
import { addUser } from '@main/store/user-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aDraft, richText, seal, WORKER, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

/** "Move to personal supervision" (PRV-02): out of the child's record and into the worker's, both or neither. */

const OWN_LIFE = 'Tom was off sick for two weeks.';
const BEFORE = richText(`Nan slept over. ${OWN_LIFE} School rang.`);

let at: TestStore;
let user: SignedIn;
let recordId: RecordId;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
  recordId = aDraft(at);
  write(at, recordId, { update: BEFORE });
});

const personal = () =>
  createPersonalHandlers({
    session: () => ({ database: at.database, user }),
    clock: at.clock,
  } as unknown as HandlerContext);
const move = (words = OWN_LIFE, section = 'update') => personal()['personal:move-words']({ recordId, section, words });
const agendaOf = async (personalId: Awaited<ReturnType<typeof moved>>['personalId']) =>
  (await ask(personal()['personal:open']({ personalId }))).content.sections['agenda'];
const moved = () => ask(move());
const rows = () =>
  ['record_section', 'personal_record', 'personal_section'].map((table) =>
    at.database.prepare(`SELECT * FROM ${table}`).all(),
  );

test('takes the sentence out of the child’s record and puts it at the end of the draft with that worker', async () => {
  const { view, personalId } = await moved();
  expect(view.content.sections['update']).toEqual(richText('Nan slept over. School rang.'));
  expect(await agendaOf(personalId)).toEqual(richText(OWN_LIFE));
  expect((await ask(personal()['personal:open']({ personalId }))).content.header.worker).toBe(WORKER);
  expect(JSON.stringify(view)).not.toContain('off sick');
});

test('is undone in one step, to the letter', async () => {
  const { personalId } = await moved();
  const back = { recordId, personalId, section: 'update', words: OWN_LIFE, before: BEFORE };
  const { view } = await ask(personal()['personal:move-words-back'](back));
  expect(view.content.sections['update']).toEqual(BEFORE);
  expect(JSON.stringify(await agendaOf(personalId))).not.toContain('sick');
  expect(await refusal(personal()['personal:move-words-back'](back))).toBe('WRONG_STATE');
});

test('is not undone over what was written since, on either side', async () => {
  const { personalId } = await moved();
  const back = () =>
    personal()['personal:move-words-back']({
      recordId,
      personalId,
      section: 'update',
      words: OWN_LIFE,
      before: BEFORE,
    });
  write(at, recordId, { update: richText('Something else.') });
  expect(await refusal(back())).toBe('WRONG_STATE');
  write(at, recordId, { update: richText('Nan slept over. School rang.') });
  const sections = { agenda: richText(OWN_LIFE, 'More.') };
  await ask(personal()['personal:save']({ personalId, sections, place: null }));
  expect(await refusal(back())).toBe('WRONG_STATE');
});

describe('leaves all as it was', () => {
  test.each([
    ['words that are not there', () => move('Nothing like it.'), 'NOT_FOUND'],
    ['a section that is not there', () => move(OWN_LIFE, 'nowhere'), 'NOT_FOUND'],
  ])('%s', async (_what, ask, kind) => {
    const before = rows();
    expect(await refusal(ask())).toBe(kind);
    expect(rows()).toEqual(before);
  });

  test('for a manager whose draft it is not, and of what is agreed', async () => {
    const other = { id: userId.parse(randomUUID()), name: 'Helen Marsh', role: 'TM', team: '' } as const;
    addUser(at.database, { ...other, createdAt: at.clock.now() });
    const mine = user;
    const before = rows();
    user = { userId: other.id, name: other.name, role: 'TM', team: '', storeKind: 'TEAM' };
    expect(await refusal(move())).toBe('NOT_ALLOWED');
    expect(rows()).toEqual(before);
    user = mine;
    seal(at, recordId);
    expect(await refusal(move())).toBe('WRONG_STATE');
  });

  test('where the second half fails: nothing is lost and nothing is twice', async () => {
    const before = rows();
    at.database.exec("CREATE TRIGGER full BEFORE UPDATE ON record_section BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => move()).toThrow('full');
    at.database.exec('DROP TRIGGER full');
    expect(rows()).toEqual(before);
  });
});

test('words half of which are bold are not cut, and a paragraph that was nothing else stays as an empty one', () => {
  const bold = {
    kind: 'RICH_TEXT' as const,
    text: {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: 'Tom was ' },
            { type: 'text' as const, text: 'off sick for two weeks.', marks: [{ type: 'bold' as const }] },
          ],
        },
      ],
    },
  };
  expect(withoutWords(bold, OWN_LIFE)).toBeNull();
  expect(withoutWords(richText(OWN_LIFE), OWN_LIFE)).toMatchObject({ text: { content: [{ type: 'paragraph' }] } });
  expect(withParagraph(richText('One.'), 'Two.')).toEqual(richText('One.', 'Two.'));
});
