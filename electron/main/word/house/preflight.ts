import type { RecordDocument } from '@domain/document/document';
import type { HouseRefusalKind, HouseReport } from '@domain/export/house-report';
import { failed, type Result, succeeded } from '@domain/result';
import { readWordParts } from '../check/word-parts';
import { checkWordParts } from '../check-document';
import { writeWordFile } from '../write-document';
import { applyHouse } from './apply-house';
import { edgeFaults } from './edge-faults';
import type { HouseDocument } from './house-document';
import { houseLines } from './house-lines';
import { openHouseDocument } from './open-house-document';

export type HouseFault = { readonly kind: HouseRefusalKind; readonly faults: readonly string[] };

/** A document that may become the pattern, and a made-up record to try it with. */
export type HouseTrial = { readonly bytes: Uint8Array; readonly sample: RecordDocument };

/** Rejects with the reason of the signal where it is aborted first. */
export type TryHouse = (trial: HouseTrial, signal?: AbortSignal) => Promise<Result<HouseReport, HouseFault>>;

/**
 * Tries a document as the pattern of ours with the real thing: a made-up record is written in its look, opened again,
 * compared and validated. What would not be a sound Word file is refused, with what is wrong with it.
 */
export async function preflightHouse({ bytes, sample }: HouseTrial): Promise<Result<HouseReport, HouseFault>> {
  const house = await openHouseDocument(bytes);
  if (!house.ok) return failed({ kind: house.failure, faults: [] });
  const written = await writeWordFile(sample);
  const file = await applyHouse(written, house.value);
  const drawn = await applyHouse(written, withoutPictures(house.value));
  const faults = [...(await schemaFaults(drawn.bytes)), ...(await contentFaults(file.bytes, sample))];
  if (faults.length > 0) return failed({ kind: 'NOT_VALID', faults: [...new Set(faults)].slice(0, 20) });
  return succeeded(houseLines(house.value, file.styles));
}

/** The schema says nothing of what a picture shows, and the validator takes a second for each megabyte of it. */
function withoutPictures(house: HouseDocument): HouseDocument {
  return { ...house, pictures: house.pictures.map((picture) => ({ ...picture, bytes: Buffer.alloc(1) })) };
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/header/, 'Its header'],
  [/footer/, 'Its footer'],
  [/styles/, 'One of its styles'],
  [/theme/, 'Its theme of fonts and colours'],
  [/fontTable/, 'Its list of fonts'],
];

async function schemaFaults(bytes: Buffer): Promise<string[]> {
  // Large and slow to start: loaded when the first document is tried.
  const { default: validateOffice, ready } = await import('@ooxml-tools/validate');
  await ready();
  const found = await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365');
  return found.map(({ path }) => {
    const place = PLACES.find(([part]) => part.test(path.partUri))?.[1] ?? 'Its page';
    return `${place} is not built as Word files have to be.`;
  });
}

async function contentFaults(bytes: Buffer, sample: RecordDocument): Promise<string[]> {
  const parts = await readWordParts(bytes);
  const found = [...checkWordParts(parts, sample, { house: true }).faults, ...edgeFaults(parts, sample)];
  return found.length === 0 ? [] : [`A record in this look would not be whole: ${found[0]}.`];
}
