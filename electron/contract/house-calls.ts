import { instant } from '@domain/calendar/local-date';
import { houseReport } from '@domain/export/house-report';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

const houseId = z.uuid();

/** A document that was chosen and tried, and is not used yet; it is forgotten when the store is locked. */
const triedHouse = z.strictObject({ id: houseId, name: z.string(), report: houseReport });
export type TriedHouse = z.infer<typeof triedHouse>;

const keptHouse = triedHouse.extend({ addedBy: z.string(), addedAt: instant });
export type KeptHouse = z.infer<typeof keptHouse>;

/** The look of Word files: the one that is built in, or that of a Word document of the council. */
export const houseCalls = {
  'house:list': {
    allowed: MANAGERS,
    request: z.undefined(),
    reply: z.strictObject({ inUse: houseId.nullable(), documents: z.array(keptHouse) }),
  },
  /** Asks for a file in the system's own dialog, tries it and says what comes of it. Nothing is changed by it. */
  'house:choose-file': { allowed: MANAGERS, request: z.undefined(), reply: triedHouse },
  /** Gives up a document that is being tried; does nothing when none is. */
  'house:stop-trying': { allowed: MANAGERS, request: z.undefined(), reply: z.undefined() },
  /** One that was tried or is kept; null for the look that is built in. */
  'house:use': { allowed: MANAGERS, request: z.strictObject({ id: houseId.nullable() }), reply: z.undefined() },
  /** A page of made-up words in that look, saved where the person says. */
  'house:save-test-page': {
    allowed: MANAGERS,
    request: z.strictObject({ id: houseId.nullable() }),
    reply: z.strictObject({ fileName: z.string() }),
  },
  /** Only one that is not in use. */
  'house:remove': { allowed: MANAGERS, request: z.strictObject({ id: houseId }), reply: z.undefined() },
} as const satisfies Record<string, Call>;
