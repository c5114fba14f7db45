import { writeFileSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { writeTemplateFile } from '@domain/template/write-template-file';
import { test, vi } from 'vitest';
import { backRoomInNode, setUpVault } from '../../support/back-room-in-node';
import { testFolder } from '../../support/store-for-tests';
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

test('files', async () => {
  let formFile: string | null = null;
  const room = backRoomInNode({ dialogs: { chooseFormFile: async () => formFile } });
  await setUpVault(room);
  const folder = testFolder().path;
  const aFile = (change: (file: any) => void = () => {}) => {
    const file = JSON.parse(writeTemplateFile(shippedTemplate('case-supervision') as any));
    change(file);
    return JSON.stringify(file, null, 1);
  };
  const first = (t: any) => t.sections.find((s: any) => s.kind === 'RICH_TEXT');
  const withFields = (t: any) => t.sections.find((s: any) => s.fields);
  const cases: [string, () => string | Buffer][] = [
    ['key constructor', () => aFile((f) => { first(f.template).key = 'constructor'; })],
    ['key toString header', () => aFile((f) => { f.template.sections[0].key = 'toString'; })],
    ['field key valueOf', () => aFile((f) => { withFields(f.template).fields[0].key = 'valueOf'; })],
    ['constructor prop', () => aFile((f) => { f.template.constructor = { a: 1 }; })],
    ['__proto__ in section', () => aFile().replace('"kind": "RICH_TEXT"', '"kind": "RICH_TEXT", "__proto__": {"x":1}')],
    ['__proto__ in envelope', () => aFile().replace('"fileVersion"', '"__proto__": {"x":1}, "fileVersion"')],
    ['100k nested', () => `{"throughline":"form","fileVersion":1,"template":${'['.repeat(100000)}${']'.repeat(100000)}}`],
    ['2MB prompt', () => aFile((f) => { first(f.template).prompts = ['a'.repeat(1_900_000)]; })],
    ['1MB prompt', () => aFile((f) => { first(f.template).prompts = ['a'.repeat(900_000)]; })],
    ['RTL title', () => aFile((f) => { first(f.template).title = 'ab\u202ecd'; })],
    ['zero width title', () => aFile((f) => { first(f.template).title = 'ab\u200bcd'; })],
    ['only zero width title', () => aFile((f) => { first(f.template).title = '\u200b'; })],
    ['zero width name', () => aFile((f) => { f.template.name = 'Case\u200b supervision'; })],
    ['hangul filler', () => aFile((f) => { f.template.name = '\u3164'; })],
    ['lrm', () => aFile((f) => { f.template.name = 'Case\u200e supervision'; })],
    ['soft hyphen', () => aFile((f) => { f.template.name = 'Ca\u00adse supervision'; })],
    ['lone surrogate', () => aFile((f) => { f.template.name = 'Ca\ud800se supervision'; })],
    ['nul', () => aFile((f) => { f.template.name = 'Ca\u0000se supervision'; })],
    ['img', () => aFile((f) => { f.template.name = '<img src=x onerror=alert(1)>'; })],
    ['details', () => aFile((f) => { f.template.name = '<details open ontoggle=alert(1)>'; })],
    ['slot', () => aFile((f) => { f.template.name = '{child}'; })],
    ['slot nested', () => aFile((f) => { first(f.template).title = '{{child}} {child{child}}'; })],
    ['slot unclosed', () => aFile((f) => { first(f.template).title = '{child'; })],
    ['emoji name long', () => aFile((f) => { f.template.name = `${'a'.repeat(991)}😀bcdefg`; })],
    ['emoji name long again', () => aFile((f) => { f.template.name = `${'a'.repeat(991)}😀bcdefg`; })],
    ['id shipped', () => aFile((f) => { f.template.id = 'case-supervision'; f.template.name='X1' })],
    ['version 99999', () => aFile((f) => { f.template.version = 99999; f.template.name='X2' })],
    ['version 1e300', () => aFile((f) => { f.template.version = 1e300; })],
    ['PERSONAL', () => aFile((f) => { f.template.recordType = 'PERSONAL'; f.template.name='X3' })],
    ['ADDENDUM', () => aFile((f) => { f.template.recordType = 'ADDENDUM'; f.template.name='X4'})],
    ['isOneOf 100k', () => aFile((f) => { first(f.template).showWhen = [{ fact: 'STATUS', isOneOf: Array(100000).fill('CP') }]; })],
    ['asks 100k', () => aFile((f) => { first(f.template).asks = Array(100000).fill('DANGER'); })],
    ['usedFor 100k', () => aFile((f) => { f.template.labelSets[0].usedFor = Array(100000).fill(f.template.labelSets[0].usedFor[0]).concat(f.template.labelSets[0].usedFor); })],
    ['raters twice', () => aFile((f) => { f.template.sections.find((s:any)=>s.kind==='STATEMENT_SCALES').raters = Array(20).fill('SW'); })],
    ['all hidden', () => aFile((f) => { for (const s of f.template.sections) s.showWhen = [{ fact: 'UNBORN' }, { fact: 'UNBORN', not: true }]; })],
    ['all writing hidden', () => aFile((f) => { for (const s of f.template.sections) if (!['HEADER','WORKER_SAY','SIGN_OFF'].includes(s.kind)) s.showWhen = [{ fact: 'UNBORN' }, { fact: 'UNBORN', not: true }]; })],
    ['newline name', () => aFile((f) => { f.template.name = 'a\nb'; })],
    ['template array', () => '{"throughline":"form","fileVersion":1,"template":[]}'],
    ['null', () => '{"throughline":"form","fileVersion":1,"template":null}'],
    ['script in fields', () => aFile((f) => { withFields(f.template).fields[0].label = '<script>alert(1)</script>'; })],
    ['escape dup', () => aFile().replace('"recordType"', '"\\u0069d": "x", "recordType"')],
    ['160k entries', () => aFile((f)=>{ f.template.sections[1].prompts = Array(400000).fill(''); })],
  ];
  for (const [name, text] of cases) {
    formFile = join(folder, `${name.replace(/\W/g, '-')}.json`);
    writeFileSync(formFile, text());
    const t = performance.now();
    const reply: any = await room.call('template:import', undefined);
    const ms = Math.round(performance.now() - t);
    let more = '';
    if (reply.ok) {
      const pub: any = await room.call('template:publish', { id: reply.value.id, note: 'x' });
      more = `publish ${JSON.stringify(pub).slice(0, 300)}`;
    }
    console.log(name, ms, JSON.stringify(reply).slice(0, 400), JSON.stringify(reply).length, more);
  }
  formFile = folder; console.log('dir', JSON.stringify(await room.call('template:import', undefined)));
  formFile = join(folder, 'fifo'); execFileSync('mkfifo', [formFile]); console.log('fifo', JSON.stringify(await room.call('template:import', undefined)));
  formFile = join(folder, 'link'); symlinkSync(join(folder, 'fifo'), formFile); console.log('link->fifo', JSON.stringify(await room.call('template:import', undefined)));
  formFile = '/dev/zero'; console.log('zero', JSON.stringify(await room.call('template:import', undefined)));
  formFile = '/proc/self/pagemap'; console.log('pagemap', JSON.stringify(await Promise.race([room.call('template:import', undefined), new Promise((r) => setTimeout(() => r('HANGS'), 5000))])));
});
