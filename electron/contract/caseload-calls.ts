import { caseloadFile, columnMatch, importPreview, importResult } from '@domain/caseload/caseload';
import { importId } from '@domain/identifiers';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

export const caseloadCalls = {
  /** Opens the system's file dialog and reads the chosen file; CANCELLED when it is closed. */
  'caseload:choose-file': { allowed: MANAGERS, request: z.undefined(), reply: caseloadFile },
  'caseload:preview': {
    allowed: MANAGERS,
    request: z.strictObject({ importId, match: columnMatch }),
    reply: importPreview,
  },
  /** All or nothing. Reports progress by the `caseload:progress` event; CANCELLED leaves nothing behind. */
  'caseload:import': { allowed: MANAGERS, request: z.strictObject({ importId }), reply: importResult },
  'caseload:cancel': { allowed: MANAGERS, request: z.strictObject({ importId }), reply: z.undefined() },
} as const satisfies Record<string, Call>;
