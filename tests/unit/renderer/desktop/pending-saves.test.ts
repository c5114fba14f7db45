import { flushAll, registerFlush } from '@renderer/desktop/pending-saves';
import { afterEach, describe, expect, test } from 'vitest';

const takeBack: (() => void)[] = [];
const register = (flush: () => Promise<unknown>) => takeBack.push(registerFlush(flush));
afterEach(() => {
  for (const undo of takeBack.splice(0)) undo();
});

describe('writing what waits before the app locks', () => {
  test('nothing waiting counts as saved', async () => {
    expect(await flushAll()).toBe(true);
  });

  test('it waits for every flush', async () => {
    const written: string[] = [];
    register(async () => {
      await new Promise((done) => setTimeout(done, 5));
      written.push('slow');
    });
    register(async () => written.push('quick'));
    expect(await flushAll()).toBe(true);
    expect(written).toEqual(['quick', 'slow']);
  });

  test('one that fails does not keep the others from being written, and is not called saved', async () => {
    const written: string[] = [];
    register(() => Promise.reject(new Error('disk full')));
    register(async () => written.push('other record'));
    expect(await flushAll()).toBe(false);
    expect(written).toEqual(['other record']);
  });

  test('one that answers false is not called saved', async () => {
    register(async () => false);
    expect(await flushAll()).toBe(false);
  });

  test('one that was taken back is not asked again', async () => {
    const undo = registerFlush(() => Promise.reject(new Error('closed')));
    undo();
    expect(await flushAll()).toBe(true);
  });
});
