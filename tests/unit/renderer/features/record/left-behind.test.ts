import type { Reply } from '@contract/contract';
import { type Instant, instant } from '@domain/calendar/local-date';
import { Autosave, RETRY_MS } from '@renderer/desktop/autosave';
import { flushAll, hasPendingSaves } from '@renderer/desktop/pending-saves';
import { Draft, type DraftChanges } from '@renderer/features/record/draft/draft';
import { leftBehind } from '@renderer/features/record/draft/left-behind';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordViewOf, words } from './record-view-of';

const savedAt: Instant = instant.parse('2026-11-09T10:42:00.000Z');
const view = recordViewOf({});
const recordId = view.content.id;

/** A draft with one unsaved word on a disk that is full until it is said otherwise. */
function leftOnFullDisk() {
  const sent: DraftChanges[] = [];
  const disk = { isFull: true };
  const draft = new Draft(view);
  const save = async (changes: DraftChanges): Promise<Reply<{ savedAt: Instant }>> => {
    if (disk.isFull) return { ok: false, failure: { kind: 'DISK_FULL' } };
    sent.push(changes);
    return { ok: true, value: { savedAt } };
  };
  const autosave = new Autosave({
    draft,
    save,
    report: ({ kind }) => (kind === 'SAVED' ? leftBehind.takeOver(recordId) : undefined),
  });
  draft.setSection('update', words('unsaved'));
  return { draft, autosave, sent, disk };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  leftBehind.takeOver(recordId);
  vi.useRealTimers();
});

describe('a draft whose screen is left', () => {
  it('is forgotten at once when its words are saved', async () => {
    const { draft, autosave, sent, disk } = leftOnFullDisk();
    disk.isFull = false;
    await leftBehind.leave(recordId, draft, autosave);
    expect(sent).toHaveLength(1);
    expect(leftBehind.of(recordId)).toBeUndefined();
    expect(hasPendingSaves()).toBe(false);
  });

  it('goes on trying while the disk is full, and holds a lock', async () => {
    const { draft, autosave, sent, disk } = leftOnFullDisk();
    await leftBehind.leave(recordId, draft, autosave);
    expect(await flushAll()).toBe(false);
    disk.isFull = false;
    await vi.advanceTimersByTimeAsync(RETRY_MS + 100);
    expect(JSON.stringify(sent)).toContain('unsaved');
    expect(hasPendingSaves()).toBe(false);
  });

  it('gives its words to the screen that opens the record again, which saves them', async () => {
    const { draft, autosave } = leftOnFullDisk();
    await leftBehind.leave(recordId, draft, autosave);
    const again = new Draft(view, leftBehind.of(recordId)?.content());
    leftBehind.takeOver(recordId);
    expect(hasPendingSaves()).toBe(false);
    const sent: DraftChanges[] = [];
    new Autosave({
      draft: again,
      save: async (changes) => {
        sent.push(changes);
        return { ok: true, value: { savedAt } };
      },
      report: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ sections: { update: words('unsaved') }, place: view.place }]);
  });
});
