import { localDate } from '@domain/calendar/local-date';
import { houseRefusalKind } from '@domain/export/house-report';
import { sealedTrouble } from '@domain/sealed/sealed-trouble';
import { templateFault } from '@domain/template/template-fault';
import { z } from 'zod';

/**
 * Everything that may go wrong and cross to the window: a closed list, each with what a sentence needs and
 * nothing else. No stack, path, SQL or other people's words ever crosses.
 */
export const failure = z.discriminatedUnion('kind', [
  /** The store is locked, or was locked while the call waited. */
  z.strictObject({ kind: z.literal('LOCKED') }),
  /** This role may not do this. */
  z.strictObject({ kind: z.literal('NOT_ALLOWED') }),
  /** The request did not fit the contract; `field` is a path in the request, never its value. */
  z.strictObject({ kind: z.literal('INVALID'), field: z.string() }),
  z.strictObject({ kind: z.literal('NOT_FOUND') }),
  z.strictObject({ kind: z.literal('WRONG_PASSPHRASE') }),
  z.strictObject({ kind: z.literal('WRONG_RECOVERY_KEY') }),
  z.strictObject({ kind: z.literal('WEAK_PASSPHRASE') }),
  /** Groups of the recovery key typed back do not match. */
  z.strictObject({ kind: z.literal('RECOVERY_NOT_CONFIRMED') }),
  /** keyring.json cannot be read as one: damaged, truncated, or parameters below the floor. */
  z.strictObject({ kind: z.literal('KEYRING_DAMAGED') }),
  /** keyring.json is there and store.db is not, or the other way round. */
  z.strictObject({ kind: z.literal('FILE_MISSING'), file: z.enum(['keyring.json', 'store.db']) }),
  /** The key fits but the store does not open or fails its check. The file was left untouched. */
  z.strictObject({ kind: z.literal('STORE_DAMAGED') }),
  /** Written by a newer version of the app. The file was left untouched. */
  z.strictObject({ kind: z.literal('NEWER_VERSION') }),
  z.strictObject({ kind: z.literal('DISK_FULL') }),
  z.strictObject({ kind: z.literal('READ_ONLY') }),
  /** Another program holds the file. */
  z.strictObject({ kind: z.literal('FILE_IN_USE') }),
  /** The record is sealed, or its state does not allow this step. */
  z.strictObject({ kind: z.literal('WRONG_STATE') }),
  /** HARD findings are open: the check lists them. */
  z.strictObject({ kind: z.literal('CHECK_NOT_PASSED') }),
  /** Other children are named in the record, and for some of them nobody has said how they are to be printed (EXP-02). */
  z.strictObject({ kind: z.literal('NAMES_TO_DECIDE') }),
  /** A child's full name stands in words about a worker (PRV-03). Which child is not said. */
  z.strictObject({ kind: z.literal('CHILD_NAMED') }),
  /** A group consultation stays with the team: the child's file gets the note that is made from it. */
  z.strictObject({ kind: z.literal('STAYS_WITH_TEAM') }),
  /** Nobody has said that they looked through what a family is to be given. */
  z.strictObject({ kind: z.literal('NOT_CHECKED') }),
  /** Words in a practice pack look like names, and nobody has said whether they are. */
  z.strictObject({ kind: z.literal('PRACTICE_NAMES_TO_DECIDE') }),
  /** A finished PDF did not hold every word: this machine has no letters for some of them. */
  z.strictObject({ kind: z.literal('PDF_NOT_WHOLE') }),
  /** Somebody else signs in under this name. */
  z.strictObject({ kind: z.literal('NAME_TAKEN') }),
  /** The one-time code is not right, was used already, or is over. Which of them is not said. */
  z.strictObject({ kind: z.literal('WRONG_CODE') }),
  /** Nobody would be left who can add people. */
  z.strictObject({ kind: z.literal('LAST_MANAGER') }),
  /** The text was changed after it was read: what differs is shown, and the answer is asked for again. */
  z.strictObject({ kind: z.literal('TEXT_CHANGED') }),
  /** The worker still has time to answer: "no reply" can be written down from this day. */
  z.strictObject({ kind: z.literal('STILL_TIME_TO_ANSWER'), from: localDate }),
  /** A part of the answer is missing; `field` says which. */
  z.strictObject({ kind: z.literal('ANSWER_INCOMPLETE'), field: z.string() }),
  /** A sealed file, or a key card, cannot be used; `why` selects the sentence. */
  z.strictObject({ kind: z.literal('SEALED_REFUSED'), why: sealedTrouble }),
  /** The sealed text no longer matches its check code. */
  z.strictObject({ kind: z.literal('SEAL_BROKEN') }),
  /** The chosen caseload file cannot be read; `why` selects the sentence. */
  z.strictObject({
    kind: z.literal('CASELOAD_UNREADABLE'),
    why: z.enum(['EMPTY', 'NOT_TEXT', 'NO_HEADER', 'TOO_LARGE', 'NO_ROWS', 'CANNOT_OPEN', 'SPREADSHEET']),
  }),
  /** The match lacks a column that an import cannot do without. */
  z.strictObject({ kind: z.literal('MATCH_INCOMPLETE'), missing: z.array(z.string()) }),
  /** The store changed since the preview was made: look again. */
  z.strictObject({ kind: z.literal('PREVIEW_OUT_OF_DATE') }),
  /** The form cannot be published or brought in as it is: each fault with its place and what to do. */
  z.strictObject({ kind: z.literal('TEMPLATE_FAULTY'), faults: z.array(templateFault).min(1).max(50) }),
  /** The chosen file is no form of ours; `why` selects the sentence. */
  z.strictObject({
    kind: z.literal('TEMPLATE_UNREADABLE'),
    why: z.enum(['EMPTY', 'TOO_LARGE', 'NOT_A_TEMPLATE', 'CUT_OFF', 'NEWER_VERSION', 'CANNOT_OPEN']),
  }),
  /** The chosen Word document cannot be the pattern of ours; `why` selects the sentence, `faults` say more. */
  z.strictObject({ kind: z.literal('HOUSE_REFUSED'), why: houseRefusalKind, faults: z.array(z.string()).max(20) }),
  /** The person closed the dialog or pressed Cancel. Nothing happened. */
  z.strictObject({ kind: z.literal('CANCELLED') }),
  /** A bug. `reference` is what the log holds, so that support can find it. */
  z.strictObject({ kind: z.literal('UNEXPECTED'), reference: z.string() }),
]);
export type Failure = z.infer<typeof failure>;
export type FailureKind = Failure['kind'];
