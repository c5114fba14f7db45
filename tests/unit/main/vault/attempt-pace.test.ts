import { AttemptPace } from '@main/vault/attempt-pace';
import { describe, expect, it } from 'vitest';

/** A clock that moves only when somebody waits. */
function fakeTimer() {
  const timer = {
    nowMs: 0,
    now: () => timer.nowMs,
    wait: async (ms: number) => {
      timer.nowMs += ms;
    },
  };
  return timer;
}
const isWrong = (outcome: string) => outcome === 'WRONG';

describe('attempt pace', () => {
  it('lets at most ten tries through in any five minutes, however many are made', async () => {
    const timer = fakeTimer();
    const pace = new AttemptPace(timer);
    const triedAtMs: number[] = [];
    for (let count = 0; count < 60; count += 1) {
      await pace.try(async () => {
        triedAtMs.push(timer.nowMs);
        return 'WRONG';
      }, isWrong);
    }
    const mostInFiveMinutes = Math.max(
      ...triedAtMs.map((start) => triedAtMs.filter((at) => at >= start && at < start + 300_000).length),
    );
    expect(mostInFiveMinutes).toBeLessThanOrEqual(10);
  });

  it('never shuts out: after any number of wrong tries the right one is let through', async () => {
    const pace = new AttemptPace(fakeTimer());
    for (let count = 0; count < 1_000; count += 1) await pace.try(async () => 'WRONG', isWrong);
    expect(await pace.try(async () => 'RIGHT', isWrong)).toBe('RIGHT');
  });

  it('does not make four slips wait', async () => {
    const timer = fakeTimer();
    const pace = new AttemptPace(timer);
    for (let count = 0; count < 4; count += 1) await pace.try(async () => 'WRONG', isWrong);
    expect(timer.nowMs).toBe(0);
    expect(pace.wrongTries).toBe(4);
  });

  it('gains nothing from many tries at once', async () => {
    const timer = fakeTimer();
    const pace = new AttemptPace(timer);
    await Promise.all(Array.from({ length: 12 }, () => pace.try(async () => 'WRONG', isWrong)));
    expect(timer.nowMs).toBeGreaterThan(300_000);
  });

  it('forgets after a quarter of an hour, and when told', async () => {
    const timer = fakeTimer();
    const pace = new AttemptPace(timer);
    for (let count = 0; count < 8; count += 1) await pace.try(async () => 'WRONG', isWrong);
    timer.nowMs += 16 * 60_000;
    const beforeMs = timer.nowMs;
    await pace.try(async () => 'WRONG', isWrong);
    expect(timer.nowMs).toBe(beforeMs);
    pace.reset();
    expect(pace.wrongTries).toBe(0);
  });

  it('goes on after a try that broke', async () => {
    const pace = new AttemptPace(fakeTimer());
    await expect(
      pace.try(
        () => Promise.reject(new Error('disk')),
        () => false,
      ),
    ).rejects.toThrow('disk');
    expect(await pace.try(async () => 'RIGHT', isWrong)).toBe('RIGHT');
  });
});
