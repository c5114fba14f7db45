import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { provenWordFile } from '@main/word/proven-word-file';
import { writeWordFile } from '@main/word/write-document';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { withLargePicture, withLogo } from '../support/house/templates';
import { compareInPairs, print, printFigure, printRatio, quantile, sorted, timeMs } from '../support/paired-ratio';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../support/tobin-record';
import { htmlOf, markdownOf } from './as-markup';

/*
 * A record of 5,000 words to Word, from its content to the bytes of a .docx that was opened again, compared piece by
 * piece and validated against the schema, against pandoc making one of the same words given as Markdown, which does
 * none of the last three. Pandoc's figure has the start of its process in it, because that is what using it would
 * cost; the load of our validator, once a session, stands by itself.
 */

const WORDS = 5_000;
const PAIRS = 21;
/** So that the first pairs do not measure the compiler of either program or the disk cache. */
const WARM_UPS = 15;

const content = { ...tobinRecord(), sections: fullCaseSupervision(WORDS) };
const request = { content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS } as const;

async function makeOurs(): Promise<void> {
  await writeWordFile(composeRecordDocument(request));
}

async function makeProven(house: Uint8Array | null = null): Promise<void> {
  await provenWordFile({ document: composeRecordDocument(request), house });
}

type Anchor = { readonly from: 'markdown' | 'html'; readonly file: string; readonly output: string };

function makePandocs({ from, file, output }: Anchor): void {
  const run = spawnSync('pandoc', ['-f', from, '-t', 'docx', '-o', output, file]);
  if (run.status !== 0) throw new Error(`pandoc failed: ${run.stderr}`);
}

function anchorIn(folder: string, from: Anchor['from'], text: string): Anchor {
  const file = join(folder, `note.${from}`);
  writeFileSync(file, text);
  return { from, file, output: join(folder, `${from}.docx`) };
}

print(
  `The first proven file of a session, with the load of the validator: ${(await timeMs(() => makeProven())).toFixed(0)} ms`,
);
for (let run = 0; run < WARM_UPS; run += 1) await makeProven();
const times: number[] = [];
for (let run = 0; run < PAIRS; run += 1) times.push(await timeMs(() => makeProven()));
printFigure(`${WORDS} words to a proven file`, quantile(sorted(times), 0.5), { atMost: 200, unit: 'ms' });

/** In a council's own look: with a small logo, and with a picture of five megabytes. */
for (const [name, template] of [
  ['a logo', await withLogo()],
  ['a picture of 5 MB', await withLargePicture()],
] as const) {
  const inLook = () => timeMs(() => makeProven(template));
  for (let run = 0; run < WARM_UPS; run += 1) await inLook();
  const ratio = await compareInPairs(inLook, () => timeMs(() => makeProven()), PAIRS);
  printRatio(`In the council’s look with ${name}, against the built-in one`, ratio, { atMost: 2, unit: 'ms' });
}

if (spawnSync('pandoc', ['--version']).status === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const document = composeRecordDocument(request);
  const markdown = anchorIn(folder, 'markdown', markdownOf(document));
  const html = anchorIn(folder, 'html', htmlOf(document));
  for (const anchor of [markdown, html]) makePandocs(anchor);
  const pandocs = (anchor: Anchor) => () => timeMs(() => makePandocs(anchor));
  const proven = () => timeMs(() => makeProven());
  printRatio('Proven, against pandoc from Markdown', await compareInPairs(proven, pandocs(markdown), PAIRS), {
    atMost: 1,
    unit: 'ms',
  });
  printRatio('Proven, against pandoc from HTML', await compareInPairs(proven, pandocs(html), PAIRS), {
    atMost: 1,
    unit: 'ms',
  });
  const written = () => timeMs(makeOurs);
  printRatio('Written only, against pandoc from Markdown', await compareInPairs(written, pandocs(markdown), PAIRS), {
    atMost: 0.5,
    unit: 'ms',
  });
  print(
    `  pandoc's files of the same words: ${[markdown, html].map(({ output }) => readFileSync(output).length).join(' and ')} bytes`,
  );
  rmSync(folder, { recursive: true, force: true });
} else {
  print('word: pandoc is not installed (apt-get install pandoc), nothing was compared');
  process.exitCode = 1;
}
// The validator keeps the program open.
process.exit();
