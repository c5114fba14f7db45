import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog, traceOf } from '@main/log';
import { describe, expect, it } from 'vitest';

const noon = () => new Date('2026-11-09T12:00:00.000Z');
const newFolder = () => mkdtempSync(join(tmpdir(), 'throughline-log-'));

describe('log', () => {
  it('holds where a bug happened and its reference, and not one word of its message', () => {
    const folder = newFolder();
    const reference = openLog(folder, noon).error(new TypeError('cannot read "Jane Doe, 6 Mill Lane"'));
    const line = readFileSync(join(folder, 'logs/throughline.log'), 'utf8');
    expect(JSON.parse(line)).toMatchObject({ at: noon().toISOString(), event: 'ERROR', reference });
    expect(line).toContain('log.test.ts:');
    expect(line).not.toMatch(/Jane|Mill/);
  });

  it('keeps out words that dress up as a place or a code', () => {
    const error = Object.assign(new Error('x\n    at Jane Doe was seen by Dad'), { code: 'Jane Doe' });
    expect(JSON.stringify(traceOf(error))).not.toContain('Jane');
    expect(traceOf('Jane Doe')).toEqual({ name: 'string', code: null, at: [] });
  });

  it('leaves out the folders, which hold the name of the account', () => {
    const error = new Error('x');
    error.stack = 'Error: x\n    at run (C:\\Users\\Jane Doe\\app\\main.cjs:12:3)';
    expect(traceOf(error).at).toEqual(['main.cjs:12:3']);
  });

  it('turns over to one older file, so that it never grows for ever', () => {
    const folder = newFolder();
    const log = openLog(folder, noon);
    log.write({ event: 'STARTED' });
    writeFileSync(join(folder, 'logs/throughline.log'), 'x'.repeat(300_000));
    log.write({ event: 'STARTED' });
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['throughline.log', 'throughline.log.1']);
    expect(statSync(join(folder, 'logs/throughline.log')).size).toBeLessThan(200);
  });

  it('gives up quietly where nothing can be written', () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    expect(openLog(file, noon).error(new Error('x'))).toMatch(/^[0-9A-F]{8}$/);
  });
});

it('a message whose lines look like places is left out all the same', () => {
  const trace = traceOf(new Error('She said:\n    at Grandma Pat’s:10:30\n    at school:9:00'));
  expect(trace.at.join(' ')).not.toMatch(/Pat|school/);
  expect(trace.at.length).toBeGreaterThan(0);
});
