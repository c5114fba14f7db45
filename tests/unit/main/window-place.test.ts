import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWindowPlace } from '@main/window-place';
import { describe, expect, it } from 'vitest';

const screen = { x: 0, y: 0, width: 1366, height: 768 };
const usual = { width: 1280, height: 800, isMaximised: false };

function placeFrom(text: string, screens = [screen]) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-place-'));
  writeFileSync(join(folder, 'window.json'), text);
  return readWindowPlace(folder, screens);
}

describe('window place', () => {
  it('comes back where it was', () => {
    const place = { x: 40, y: 30, width: 900, height: 700 };
    expect(placeFrom(JSON.stringify({ ...place, isMaximised: 1 }))).toEqual({ ...place, isMaximised: true });
  });

  it.each([
    ['is not there', ''],
    ['is damaged', '{"x":1'],
    ['holds words', '{"x":"Jane","y":0,"width":900,"height":700,"isMaximised":0}'],
    ['is too small to use', '{"x":0,"y":0,"width":10,"height":10,"isMaximised":0}'],
    ['is on a screen that was unplugged', '{"x":3000,"y":30,"width":900,"height":700,"isMaximised":0}'],
    ['has its title bar above the screen', '{"x":0,"y":-50,"width":900,"height":700,"isMaximised":0}'],
    ['is null', 'null'],
  ])('is the usual one when the file %s', (_what, text) => {
    expect(placeFrom(text)).toEqual(usual);
  });
});
