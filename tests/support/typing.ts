import { join } from 'node:path';
import type { RichText } from '@domain/section/rich-text';
import type { CDPSession, Page } from '@playwright/test';
import type { Editor } from '@tiptap/core';
import { build } from 'vite';

export type Side = 'ours' | 'bare';

declare global {
  interface Window {
    BareEditor?: { mountBareEditor: (content: unknown) => Editor };
    typedIn?: Record<Side, Editor>;
    /** What `watchKeys` has seen. */
    seen?: { paintedMs: number[]; longTasks: number[] };
  }
}

const SECTION = '[data-section="update"] .ProseMirror';

/** Puts the bare editor beside ours, with the same words, and the cursor of both in the middle of them. */
export async function mountBeside(page: Page, text: RichText): Promise<void> {
  await page.evaluate(await bareEditorScript());
  await page.evaluate(
    ([selector, content]) => {
      const ours = document.querySelector<HTMLElement & { editor?: Editor }>(selector)?.editor;
      const bare = window.BareEditor?.mountBareEditor(content);
      if (ours === undefined || bare === undefined) throw new Error('An editor is missing');
      window.typedIn = { ours, bare };
    },
    [SECTION, text] as const,
  );
}

/** As one script without imports: the window loads code from nowhere but the app. */
async function bareEditorScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, '../bench/bare-editor/bare-editor.ts'),
        formats: ['iife'],
        name: 'BareEditor',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bare editor could not be built');
  return `${chunk.code};window.BareEditor = BareEditor;`;
}

/** Focuses one of the two with the cursor in the middle of its words. */
export async function focusMiddle(page: Page, side: Side): Promise<void> {
  await page.evaluate((name) => {
    const editor = window.typedIn?.[name];
    if (editor === undefined) throw new Error('The editors are not there');
    const middle = editor.state.doc.resolve(Math.floor(editor.state.doc.content.size / 2)).end();
    editor.chain().setTextSelection(middle).focus(undefined, { scrollIntoView: true }).run();
  }, side);
}

/** Milliseconds a key that the editor's own script needs, over a batch long enough for the clock's step of 0.1 ms. */
export function scriptMsPerKey(page: Page, side: Side, keys: number): Promise<number> {
  return page.evaluate(
    ([name, count]) => {
      const editor = window.typedIn?.[name];
      if (editor === undefined) throw new Error('The editors are not there');
      const { view } = editor;
      const start = performance.now();
      for (let key = 0; key < count; key += 1) view.dispatch(view.state.tr.insertText('a'));
      return (performance.now() - start) / count;
    },
    [side, keys] as const,
  );
}

/** Presses real keys, one after another as a quick typist does, and leaves time for what follows on them. */
export async function typeKeys(page: Page, keys: string, pace: { everyMs: number; thenMs: number }): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pace.everyMs);
  }
  await page.waitForTimeout(pace.thenMs);
}

/** From now on each key's time to the paint after it is written down, and each task longer than 50 ms. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { paintedMs: [] as number[], longTasks: [] as number[] };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.longTasks.push(task.duration);
    }).observe({ type: 'longtask' });
    const onKey = (event: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => seen.paintedMs.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    window.addEventListener('keydown', onKey, { capture: true });
  });
}

/** What was written down since the last time, which is then forgotten. */
export async function seenKeys(page: Page): Promise<{ paintedMs: number[]; longTasks: number[] }> {
  const seen = await page.evaluate(
    () => window.seen && { paintedMs: window.seen.paintedMs.splice(0), longTasks: window.seen.longTasks.splice(0) },
  );
  if (!seen) throw new Error('Keys were not watched');
  return seen;
}

/** Milliseconds the window's main thread has worked since it started: script, layout and paint, autosave included. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
