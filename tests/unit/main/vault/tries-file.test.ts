import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttemptPace } from '@main/vault/attempt-pace';
import { triesFile } from '@main/vault/tries-file';
import { describe, expect, it } from 'vitest';

const START_MS = Date.parse('2026-11-09T10:42:00.000Z');
const isWrong = (outcome: string) => outcome === 'WRONG';

/** Two clocks that move when somebody waits; the wall clock can also be set. */
function machine(folder: string, wallClockMs = START_MS) {
  const state = { wallClockMs, uptimeMs: 0, waitedMs: 0 };
  const timer = {
    now: () => state.uptimeMs,
    wait: async (ms: number) => {
      for (const clock of ['wallClockMs', 'uptimeMs', 'waitedMs'] as const) state[clock] += ms;
    },
  };
  const start = () =>
    new AttemptPace(
      timer,
      triesFile(folder, () => state.wallClockMs),
    );
  return { state, start };
}

const folder = () => mkdtempSync(join(tmpdir(), 'throughline-'));
const wrongTries = async (pace: AttemptPace, count: number) => {
  for (let done = 0; done < count; done += 1) await pace.try(async () => 'WRONG', isWrong);
};

describe('wrong tries', () => {
  it('are made to wait just as long when the program is started again after each', async () => {
    const [inOne, restarted] = [machine(folder()), machine(folder())];
    await wrongTries(inOne.start(), 9);
    for (let count = 0; count < 9; count += 1) await wrongTries(restarted.start(), 1);
    expect(inOne.state.waitedMs).toBeGreaterThan(0);
    expect(restarted.state.waitedMs).toBe(inOne.state.waitedMs);
    expect(restarted.start().wrongTries).toBe(9);
  });

  it('are forgotten once the right one has opened the store, and leave no file', async () => {
    const at = folder();
    const one = machine(at);
    const pace = one.start();
    await wrongTries(pace, 5);
    expect(existsSync(join(at, 'tries.json'))).toBe(true);
    pace.reset();
    expect(existsSync(join(at, 'tries.json'))).toBe(false);
    expect(one.start().wrongTries).toBe(0);
  });

  it.each([
    ['an hour back', -3_600_000],
    ['a year back', -365 * 24 * 3_600_000],
  ])('wait no longer than the wait itself when the clock is set %s', async (_what, byMs) => {
    const one = machine(folder());
    await wrongTries(one.start(), 5);
    one.state.wallClockMs += byMs;
    const before = one.state.waitedMs;
    await one.start().try(async () => 'RIGHT', isWrong);
    expect(one.state.waitedMs - before).toBe(10_000);
  });

  it('do not outlast a clock that is set a year forward', async () => {
    const one = machine(folder());
    await wrongTries(one.start(), 8);
    one.state.wallClockMs += 365 * 24 * 3_600_000;
    const before = one.state.waitedMs;
    await one.start().try(async () => 'RIGHT', isWrong);
    expect(one.state.waitedMs).toBe(before);
  });

  it.each([
    ['empty', ''],
    ['no JSON', '{'],
    ['of another shape', '{"wrong":-3,"lastTryAt":"yesterday"}'],
    ['a number that is none', '{"wrong":1e99,"lastTryAt":0}'],
  ])('keep nobody out when their file is %s', async (_what, text) => {
    const at = folder();
    writeFileSync(join(at, 'tries.json'), text);
    const one = machine(at);
    expect(await one.start().try(async () => 'RIGHT', isWrong)).toBe('RIGHT');
    expect(one.state.waitedMs).toBe(0);
  });

  it('keep nobody out when their file can be neither read nor written, and are counted all the same', async () => {
    const at = folder();
    mkdirSync(join(at, 'tries.json', 'in-the-way'), { recursive: true });
    const one = machine(at);
    const pace = one.start();
    await wrongTries(pace, 5);
    expect(pace.wrongTries).toBe(5);
    pace.reset();
    expect(pace.wrongTries).toBe(0);
  });

  it('are written down as a count and a time, and nothing else', async () => {
    const at = folder();
    await wrongTries(machine(at).start(), 2);
    expect(JSON.parse(readFileSync(join(at, 'tries.json'), 'utf8'))).toEqual({ wrong: 2, lastTryAt: START_MS });
  });
});
