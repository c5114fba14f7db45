import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '@contract/record-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import type { ChildRow } from '@domain/child/child';
import type { RecordId } from '@domain/identifiers';
import { LIVING_ARRANGEMENT_LABELS } from '@domain/lists/case-lists';
import { CONCERN_LABELS } from '@domain/lists/practice-lists';
import type { RecordContent } from '@domain/record/record';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { sectionsOf } from '@domain/template/show-sections';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ByKeyboard } from '../support/by-keyboard';
import { answerDialogs, importCaseload, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { enterSection } from '../support/enter-section';
import { expectNoAxeViolations, launchApp, screenshot } from '../support/launch-app';
import { MARLOW_HEADER, marlowSections } from '../support/marlow-words';
import { SUNNIVA_HEADER, sunnivaSections } from '../support/sunniva-words';
import { ask, setUpVault } from '../support/throwaway-vault';
import { day, idOf, TOBIN_HEADER, TOBIN_OPEN_ACTIONS, tobinSections } from '../support/tobin-words';
import { headingsOf, paragraphsOf } from '../support/word-text';

/**
 * The three demo records entered in full, word for word, through the screen and by keyboard alone, and read back in Word
 * in the order of their forms. Every name is made up.
 */
test.setTimeout(420_000);

const ROWS = [
  '20417,Tobin,Ashgrove,17/05/2020,Male,White British,No,Child Protection Plan,None,Neglect,03/02/2026,Priya Castell,01/09/2026,Harbour Safeguarding Team,Marian Oduya,FG9100,04/11/2026,25/11/2026',
  '18832,Marlow,Finch,23/04/2015,Male,White British,No,Child Looked After,Care Order S31,,09/03/2026,Leanne Petrie,09/03/2026,Cared-for Team,Ravi Sandhu,FG9200,02/11/2026,15/12/2026',
  '21990,Sunniva,Hale,12/06/2011,Female,White British,No,Section 47 Enquiry,None,,19/11/2026,Tom Birkett,19/11/2026,Duty Team,Adaeze Morrow,FG9300,19/11/2026,',
];

/** What is to stand in the record. */
type Wanted = Pick<RecordContent, 'header' | 'sections'>;

type Desk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly keys: ByKeyboard;
  readonly dataDir: string;
};

async function desk(): Promise<Desk & { close: () => Promise<void> }> {
  const { app, page, dataDir, close } = await launchApp({ windowSize: { width: 1366, height: 768 } });
  await setUpVault(page);
  const caseload = join(dataDir, 'caseload.csv');
  await writeFile(caseload, `${(await readFile(SAMPLE_CASELOAD, 'utf8')).trimEnd()}\r\n${ROWS.join('\r\n')}\r\n`);
  await importCaseload(app, page, caseload);
  return { app, page, dataDir, close, keys: new ByKeyboard(page) };
}

/** From the list of children to the child's page, by keyboard. */
async function toChild({ page, keys }: Desk, { name, reference }: { name: string; reference: string }): Promise<void> {
  await page.reload();
  await unlock(page);
  await keys.pressLink('Children');
  await expect(page.getByRole('searchbox', { name: /Filter children/ })).toBeVisible();
  await keys.fill(/^Filter children/, reference);
  await expect(page.getByText(/^1 of \d+ children$/)).toBeVisible();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

async function openedRecord(page: Page): Promise<RecordView> {
  await expect.poll(() => page.url()).toMatch(/records\//);
  await page.locator('[data-section="header"]').waitFor();
  const recordId = page.url().split('/').at(-1) as RecordId;
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}

async function enterHeader({ keys }: Desk, { header }: Wanted): Promise<void> {
  await keys.toSection('header');
  await keys.rewrite(/^Date of /, header.sessionDate ? formatShortDate(header.sessionDate) : '');
  await keys.rewrite('Worker', header.supervisee);
  await keys.rewrite('Manager', header.supervisor);
  await keys.rewrite('Others present', header.present);
  if (header.livingArrangement) {
    await keys.select('Where the child lives', LIVING_ARRANGEMENT_LABELS[header.livingArrangement]);
  }
  for (const concern of header.concerns ?? []) await keys.tick(CONCERN_LABELS[concern]);
}

/** Every section of the record that has words in it, in the order of the page. */
async function enterAll(at: Desk, wanted: Wanted): Promise<RecordView> {
  const view = await openedRecord(at.page);
  await enterHeader(at, wanted);
  const { template } = view.content;
  for (const section of template.sections) {
    const value = wanted.sections[section.key];
    if (value === undefined || isSectionEmpty(value)) continue;
    await test.step(section.key, async () => {
      await at.page.locator(`[data-section="${section.key}"]`).waitFor();
      await enterSection(value, { keys: at.keys, section: filled(section, view.content), content: view.content });
    });
  }
  await at.page.waitForTimeout(1_500);
  return openedRecord(at.page);
}

/** The title as it stands on the page, by which the text box is called. */
function filled<S extends { readonly title: string }>(section: S, { child }: RecordContent): S {
  return { ...section, title: section.title.replaceAll('{child}', child.forename) };
}

/** The words alone: without identifiers, and the people of a scale in one order. */
function wordsOf(sections: Readonly<Record<string, SectionValue>>): unknown {
  const written = Object.entries(sections).filter(([, value]) => !isSectionEmpty(value));
  return JSON.parse(JSON.stringify(Object.fromEntries(written)), (key, value: unknown) => {
    if (IDENTIFIERS.has(key)) return undefined;
    if (key === 'byText' || key === 'dateText') return '';
    if (isTypedDay(value) && value.date !== null) return { ...value, text: '' };
    if (key === 'ratings' && Array.isArray(value))
      return (value as { rater: string; value: number | null }[])
        .filter((each) => each.value !== null)
        .toSorted((one, other) => one.rater.localeCompare(other.rater));
    return value;
  });
}

const IDENTIFIERS = new Set(['id', 'statement', 'actionId']);

function isTypedDay(value: unknown): value is { date: string | null; text: string } {
  return typeof value === 'object' && value !== null && 'date' in value && 'text' in value;
}

/** The Word file has the sections of the form in their order, and every word that was written. */
async function expectInWord(file: string, view: RecordView): Promise<void> {
  const titles = sectionsOf(view.content).map((section) => filled(section, view.content).title);
  const headings = await headingsOf(file);
  expect(headings.filter((heading) => titles.includes(heading))).toEqual(titles);
  const printed = (await paragraphsOf(file)).join('\n').replace(/\s+/g, ' ');
  const lines = textsIn(view.content.sections)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  for (const line of lines) expect(printed, 'the printed record').toContain(line.replace(/\.$/, ''));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f-]{36}$|^[A-Z_]+$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key))
    .flatMap(([, inner]) => textsIn(inner));
}

const NOT_WORDS = new Set([
  'kind',
  'type',
  'id',
  'date',
  'by',
  'byText',
  'dateText',
  'agreedOn',
  'style',
  'actionId',
  'statement',
  'byTime',
]);

test('5a: a child protection plan with drift', async () => {
  const at = await desk();
  const wanted = { header: TOBIN_HEADER, sections: tobinSections() };
  await signLastTime(at.page);
  await toChild(at, { name: 'Tobin Ashgrove', reference: '20417' });
  await at.keys.press('n');
  const view = await enterAll(at, wanted);
  expect(wordsOf(view.content.sections)).toEqual(wordsOf(wanted.sections));
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5a-written');
  await agreeByKeyboard(at, wanted);
  await expectInWord(await wordFile(at, 'demo-5a.docx'), await openedRecord(at.page));
  await at.close();
});

test('5b: a cared-for child, and a challenge from the reviewing officer', async () => {
  const at = await desk();
  const wanted = { header: MARLOW_HEADER, sections: marlowSections() };
  await toChild(at, { name: 'Marlow Finch', reference: '18832' });
  await at.keys.press('n');
  const view = await enterAll(at, wanted);
  expect(wordsOf(view.content.sections)).toEqual(wordsOf(wanted.sections));
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5b-written');
  await agreeByKeyboard(at, wanted);
  await expectInWord(await wordFile(at, 'demo-5b.docx'), await openedRecord(at.page));
  await at.close();
});

test('5c: a management oversight note, signed by the manager alone', async () => {
  const at = await desk();
  const wanted = { header: SUNNIVA_HEADER, sections: sunnivaSections() };
  await toChild(at, { name: 'Sunniva Hale', reference: '21990' });
  await at.keys.pressButton('Other forms');
  await at.keys.takeFromMenu(/^Management oversight note/);
  const view = await enterAll(at, wanted);
  expect(wordsOf(view.content.sections)).toEqual(wordsOf(wanted.sections));
  await expectNoAxeViolations(at.page);
  await screenshot(at.page, 'demo-5c-written');
  await at.keys.toHeader();
  await at.keys.pressButton('Sign');
  await at.keys.pressButton('Sign and seal it');
  await expectInWord(await wordFile(at, 'demo-5c.docx'), await openedRecord(at.page));
  await at.close();
});

async function agreeByKeyboard({ keys, page }: Desk, { header }: Wanted): Promise<void> {
  await keys.toHeader();
  await keys.pressButton(`Share with ${header.supervisee.split(' ')[0]}`);
  await keys.pressButton('Share it now');
  await expect(page.getByRole('button', { name: 'Record the answer' })).toBeVisible();
  await keys.pressButton('Record the answer');
  await keys.choose(/^What does .* say\?$/, /^Agrees: /);
  await keys.pressButton('Record this answer');
  await expect(page.getByRole('button', { name: 'Agree and sign' })).toBeVisible();
  await keys.pressButton('Agree and sign');
  await keys.pressButton('Sign and seal it');
}

async function wordFile({ app, page, keys, dataDir }: Desk, name: string): Promise<string> {
  const file = join(dataDir, name);
  await answerDialogs(app, { save: file });
  await expect(page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
  await keys.toHeader();
  await keys.pressButton('Make Word file');
  await expect
    .poll(() =>
      readFile(file).then(
        (bytes) => bytes.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(10_000);
  return file;
}

/** What was agreed in September, so that November has something to answer. */
async function signLastTime(page: Page): Promise<void> {
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const tobin = children.find(({ reference }) => reference === '20417');
  if (!tobin) throw new Error('Tobin Ashgrove is not in the caseload');
  const { recordId } = (await ask(page, 'record:start', { childId: tobin.id, templateId: 'case-supervision' })) as {
    recordId: RecordId;
  };
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  const header = { ...content.header, sessionDate: day('2026-09-14'), livingArrangement: 'ONE_PARENT' as const };
  const actions = TOBIN_OPEN_ACTIONS.map(({ who, role, what, soThat, due }, at) => ({
    ...{ id: idOf(900 + at), who, role, what, by: due, byText: '', soThat },
  }));
  const decisions = [{ ...{ id: idOf(950), decision: 'Stay on the plan', reason: 'Mornings' }, ...NOTHING_MORE }];
  const sections: Record<string, SectionValue> = {
    actions: { kind: 'ACTIONS', actions, noActionReason: '' },
    decisions: { kind: 'DECISIONS', decisions },
  };
  await ask(page, 'record:save', { recordId, header, sections, place: null });
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await ask(page, 'record:sign', { recordId });
}

const NOTHING_MORE = { decidedAgainst: '', agreedBy: '', agreedOn: null };
