import type { HouseRefusalKind } from '@domain/export/house-report';
import type { Result } from '@domain/result';
import type { HouseDocument } from './house-document';
import { openHouseDocument } from './open-house-document';

let last: { readonly bytes: Uint8Array; readonly opened: Promise<Result<HouseDocument, HouseRefusalKind>> } | null =
  null;

/** The same document is used for file after file of a batch: it is read once, as long as it is the same bytes. */
export function houseInHand(bytes: Uint8Array): Promise<Result<HouseDocument, HouseRefusalKind>> {
  if (last === null || Buffer.compare(last.bytes, bytes) !== 0) last = { bytes, opened: openHouseDocument(bytes) };
  return last.opened;
}
