import type { Reply } from '@contract/contract';
import { type Instant, instant } from '@domain/calendar/local-date';
import { Autosave, LONGEST_WAIT_MS, PAUSE_MS, RETRY_MS, type SaveReport } from '@renderer/desktop/autosave';
import { Draft, type DraftChanges } from '@renderer/features/record/draft/draft';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordViewOf, words } from '../features/record/record-view-of';

const savedAt: Instant = instant.parse('2026-11-09T10:42:00.000Z');
const onDisk: Reply<{ savedAt: Instant }> = { ok: true, value: { savedAt } };

type Harness = {
  readonly draft: Draft;
  readonly sent: { readonly atMs: number; readonly changes: DraftChanges }[];
  readonly reports: SaveReport[];
  readonly autosave: Autosave<DraftChanges>;
  answer: () => Promise<Reply<{ savedAt: Instant }>>;
};

function start(): Harness {
  const draft = new Draft(recordViewOf({}));
  const harness: Omit<Harness, 'autosave'> = { draft, sent: [], reports: [], answer: async () => onDisk };
  const startedAt = Date.now();
  const autosave = new Autosave({
    draft,
    save: (changes) => {
      harness.sent.push({ atMs: Date.now() - startedAt, changes });
      return harness.answer();
    },
    report: (report) => harness.reports.push(report),
  });
  return Object.assign(harness, { autosave });
}

function type(harness: Harness, text: string, section = 'update'): void {
  harness.draft.setSection(section, words(text));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving as someone types', () => {
  it('sends nothing while nothing changes', async () => {
    const harness = start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(harness.sent).toEqual([]);
  });

  it('sends once after a pause, with only the section that changed', async () => {
    const harness = start();
    type(harness, 'a');
    type(harness, 'ab');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(harness.sent).toEqual([{ atMs: PAUSE_MS, changes: { sections: { update: words('ab') }, place: null } }]);
    expect(harness.reports).toEqual([{ kind: 'SAVED', at: savedAt }]);
  });

  it('never lets words wait longer than the limit, however fast and long someone types', async () => {
    const harness = start();
    for (let elapsedMs = 0; elapsedMs < 5_000; elapsedMs += 50) {
      type(harness, `typed until ${elapsedMs}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    const gaps = harness.sent.map(({ atMs }, index) => atMs - (harness.sent[index - 1]?.atMs ?? 0));
    expect(LONGEST_WAIT_MS).toBeLessThan(1_000);
    expect(gaps.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(LONGEST_WAIT_MS + 50);
  });

  it('reads rich text once a save and not once a keystroke', async () => {
    const harness = start();
    const read = vi.fn(() => words('the end'));
    for (let key = 0; key < 20; key += 1) harness.draft.touchSection('update', read);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('a save that is slow', () => {
  it('sends what was typed meanwhile as soon as the answer is there, and says "Saved" only then', async () => {
    const harness = start();
    let answerFirst: (reply: Reply<{ savedAt: Instant }>) => void = () => {};
    harness.answer = () => new Promise((resolve) => (answerFirst = resolve));
    type(harness, 'first');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    type(harness, 'second');
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect(harness.sent).toHaveLength(1);
    expect(harness.reports).toEqual([{ kind: 'WAITING' }]);
    harness.answer = async () => onDisk;
    answerFirst(onDisk);
    await vi.advanceTimersByTimeAsync(0);
    expect(harness.sent.map(({ changes }) => changes.sections['update'])).toEqual([words('first'), words('second')]);
    expect(harness.reports.at(-1)).toEqual({ kind: 'SAVED', at: savedAt });
  });
});

describe('a save that fails', () => {
  it('says so, keeps the words, tries again every few seconds and sends the newest text', async () => {
    const harness = start();
    harness.answer = async () => ({ ok: false, failure: { kind: 'DISK_FULL' } });
    type(harness, 'kept');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(harness.reports).toEqual([{ kind: 'FAILED', failure: { kind: 'DISK_FULL' } }]);
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(harness.sent).toHaveLength(2);
    harness.answer = async () => onDisk;
    type(harness, 'kept and more');
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(harness.sent.at(-1)?.changes.sections).toEqual({ update: words('kept and more') });
    expect(harness.reports.at(-1)).toEqual({ kind: 'SAVED', at: savedAt });
  });

  it('sends a section whose save failed again together with what changed since', async () => {
    const harness = start();
    harness.answer = async () => ({ ok: false, failure: { kind: 'READ_ONLY' } });
    type(harness, 'one', 'update');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    harness.answer = async () => onDisk;
    type(harness, 'two', 'strengths');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(harness.sent.at(-1)?.changes.sections).toEqual({ update: words('one'), strengths: words('two') });
  });

  it('treats a call that breaks as a failure, not as saved', async () => {
    const harness = start();
    harness.answer = () => Promise.reject(new Error('gone'));
    type(harness, 'kept');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(harness.reports.map(({ kind }) => kind)).toEqual(['FAILED']);
    expect(harness.draft.hasChanges()).toBe(true);
  });
});

describe('flushing before a lock', () => {
  it('answers true only when the last word is on disk', async () => {
    const harness = start();
    type(harness, 'last word');
    expect(await harness.autosave.flush()).toBe(true);
    expect(harness.sent.at(-1)?.changes.sections).toEqual({ update: words('last word') });
    expect(harness.draft.hasChanges()).toBe(false);
  });

  it('waits for a save on its way and sends what came after it', async () => {
    const harness = start();
    let answerFirst: (reply: Reply<{ savedAt: Instant }>) => void = () => {};
    harness.answer = () => new Promise((resolve) => (answerFirst = resolve));
    type(harness, 'first');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    type(harness, 'second');
    const flushed = harness.autosave.flush();
    harness.answer = async () => onDisk;
    answerFirst(onDisk);
    expect(await flushed).toBe(true);
    expect(harness.sent.at(-1)?.changes.sections).toEqual({ update: words('second') });
  });

  it('answers false when the disk is full, and loses nothing', async () => {
    const harness = start();
    harness.answer = async () => ({ ok: false, failure: { kind: 'DISK_FULL' } });
    type(harness, 'kept');
    expect(await harness.autosave.flush()).toBe(false);
    expect(harness.draft.section('update')).toEqual(words('kept'));
    expect(harness.draft.hasChanges()).toBe(true);
  });
});
