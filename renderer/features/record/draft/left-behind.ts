import type { RecordId } from '@domain/identifiers';
import { LeftBehind } from '../../../desktop/left-behind';
import type { Draft, DraftChanges } from './draft';

/** Records whose screen was left while their words could not be saved. */
export const leftBehind = new LeftBehind<RecordId, Draft, DraftChanges>();
