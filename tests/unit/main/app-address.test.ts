import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileFor, isAppAddress } from '@main/app-address';
import { isEvaluationRuntime, SUPPORTED_ELECTRON_MAJOR } from '@main/electron-runtime';
import { isOurPage } from '@main/ipc/sender';
import { describe, expect, it } from 'vitest';

const folder = resolve('/opt/throughline/out/renderer');

describe('app address', () => {
  it.each([
    ['app://throughline/', 'index.html'],
    ['app://throughline/index.html', 'index.html'],
    ['app://throughline/assets/index-abc.js?v=1#/today', 'assets/index-abc.js'],
  ])('%s is %s', (address, file) => {
    expect(fileFor(folder, address)).toBe(resolve(folder, file));
  });

  it.each([
    'app://throughline/../main/index.cjs',
    'app://throughline/%2e%2e/%2e%2e/package.json',
    'app://throughline/..%2f..%2fpackage.json',
    'app://throughline/..%5c..%5cpackage.json',
    'app://throughline/%00.html',
    'app://throughline/%E0%A4%A.html',
    'app://throughline/assets/store.db',
    'app://throughline/etc/passwd',
    'app://other/index.html',
    'app://throughline.evil/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('%s is no file of ours', (address) => {
    expect(fileFor(folder, address)).toBeNull();
  });

  it('is compared by its parts', () => {
    expect(isAppAddress('app://throughline/index.html#/today')).toBe(true);
    expect(isAppAddress('app://throughline@evil/')).toBe(false);
    expect(isAppAddress('https://throughline/')).toBe(false);
  });
});

describe('our page', () => {
  const frameOf = (url: string) => ({ url });
  const mainFrame = frameOf('app://throughline/index.html');
  const ours = { mainFrame, isDestroyed: () => false };
  const asEvent = (event: unknown) => event as Parameters<typeof isOurPage>[0];
  const asContents = (contents: unknown) => contents as Parameters<typeof isOurPage>[1];

  it('is the top frame of our window on our address, and nothing else', () => {
    const isOurs = (event: unknown, contents: unknown = ours) => isOurPage(asEvent(event), asContents(contents));
    expect(isOurs({ sender: ours, senderFrame: mainFrame })).toBe(true);
    expect(isOurs({ sender: { mainFrame }, senderFrame: mainFrame })).toBe(false);
    expect(isOurs({ sender: ours, senderFrame: frameOf('app://throughline/index.html') })).toBe(false);
    expect(isOurs({ sender: ours, senderFrame: null })).toBe(false);
    const strayed = { mainFrame: frameOf('https://evil.example/'), isDestroyed: () => false };
    expect(isOurs({ sender: strayed, senderFrame: strayed.mainFrame }, strayed)).toBe(false);
    const closed = { mainFrame, isDestroyed: () => true };
    expect(isOurs({ sender: closed, senderFrame: mainFrame }, closed)).toBe(false);
  });
});

describe('evaluation runtime', () => {
  it('is every Electron but the one that is pinned', () => {
    const { devDependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(devDependencies.electron.split('.')[0]).toBe(String(SUPPORTED_ELECTRON_MAJOR));
    expect(isEvaluationRuntime(devDependencies.electron)).toBe(false);
    expect(isEvaluationRuntime('33.2.1')).toBe(true);
  });
});
