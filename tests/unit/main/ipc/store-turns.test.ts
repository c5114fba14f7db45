import { LockedError } from '@main/ipc/handler-context';
import { StoreTurns } from '@main/ipc/store-turns';
import { describe, expect, it } from 'vitest';

/** A promise and the handle to settle it. */
function open() {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('store turns', () => {
  it('lets ordinary calls in at once', async () => {
    const turns = new StoreTurns();
    let hasStarted = false;
    const call = turns.share(async () => {
      hasStarted = true;
    });
    expect(hasStarted).toBe(true);
    await call;
  });

  it('answers calls that arrive during long work after it, in the order they came', async () => {
    const turns = new StoreTurns();
    const work = open();
    const order: string[] = [];
    const long = turns.share(() =>
      turns.alone(async () => {
        await work.done;
        order.push('import');
      }),
    );
    await settle();
    const calls = ['first', 'second', 'third'].map((name) => turns.share(async () => void order.push(name)));
    await settle();
    expect(order).toEqual([]);
    work.finish();
    await Promise.all([long, ...calls]);
    expect(order).toEqual(['import', 'first', 'second', 'third']);
  });

  it('begins long work only when the calls before it are done', async () => {
    const turns = new StoreTurns();
    const saving = open();
    const order: string[] = [];
    const save = turns.share(async () => {
      await saving.done;
      order.push('save');
    });
    const long = turns.share(() => turns.alone(async () => void order.push('import')));
    await settle();
    expect(order).toEqual([]);
    saving.finish();
    await Promise.all([save, long]);
    expect(order).toEqual(['save', 'import']);
  });

  it('does not let two long works wait for each other', async () => {
    const turns = new StoreTurns();
    const order: number[] = [];
    const long = (name: number) => turns.share(() => turns.alone(async () => void order.push(name)));
    await Promise.all([long(1), long(2), long(3)]);
    expect(order).toEqual([1, 2, 3]);
  });

  it('goes on after work that broke', async () => {
    const turns = new StoreTurns();
    await expect(turns.share(() => turns.alone(() => Promise.reject(new Error('broken'))))).rejects.toThrow('broken');
    expect(await turns.share(async () => 'next')).toBe('next');
  });

  it('clears: tells long work to stop and lets the saves behind it go first', async () => {
    const turns = new StoreTurns();
    const order: string[] = [];
    const long = turns.share(() =>
      turns.alone(
        (signal) =>
          new Promise<void>((resolve) => {
            signal.addEventListener('abort', () => {
              order.push('import undone');
              resolve();
            });
          }),
      ),
    );
    await settle();
    const save = turns.share(async () => void order.push('saved'));
    await turns.clear();
    order.push('locked');
    await Promise.all([long, save]);
    expect(order).toEqual(['import undone', 'saved', 'locked']);
  });

  it('clears without waiting for a call that waits for a person, and stops long work that has not begun', async () => {
    const turns = new StoreTurns();
    const dialog = open();
    const asking = turns.share(() => dialog.done);
    let hasBegun = false;
    const long = turns.share(() =>
      turns.alone(async () => {
        hasBegun = true;
      }),
    );
    const refused = expect(long).rejects.toThrow(LockedError);
    await turns.clear();
    dialog.finish();
    await Promise.all([asking, refused]);
    expect(hasBegun).toBe(false);
  });

  it('lets long work that waits go before the next step of a long call, and what waits behind that too', async () => {
    const turns = new StoreTurns();
    const order: string[] = [];
    const step = async (name: string) => {
      await turns.stepAside();
      order.push(name);
    };
    await turns.share(async () => {
      await step('one');
      const imported = turns.share(() => turns.alone(async () => void order.push('import')));
      const save = turns.share(async () => void order.push('save'));
      await step('two');
      await Promise.all([imported, save]);
      await step('three');
    });
    expect(order).toEqual(['one', 'import', 'save', 'two', 'three']);
  });
});
