import type { Answer, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { RecordDocument } from '@domain/document/document';
import type { PersonalId } from '@domain/identifiers';
import { composePersonalDocument } from '@domain/personal/compose-personal-document';
import type { Seal } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { readPersonalAnswer } from '../store/personal/personal-answer';
import { isPersonalSealIntact, readPersonalSeal, readSealedPersonal } from '../store/personal/personal-seal';
import { logPersonalExport } from '../store/personal/personal-steps';
import { readSettings } from '../store/settings-table';
import type { HandlerContext, Handlers } from './handler-context';
import { sharedPersonal } from './personal-view';
import { saveAndLog } from './save-and-log';

type Exported = Answer<'personal:export'>;
type Printable = { readonly document: RecordDocument; readonly seal: Seal };

/** From a signed personal supervision to a Word file for the staff file or for the worker, with its receipt in the store. */
export function createPersonalExport(context: HandlerContext): Handlers<'personal:export'> {
  return { 'personal:export': ({ personalId }) => exportPersonal(context, personalId) };
}

/** As for a child's record: asked where, printed from the sealed text, proven, and logged or taken back. */
async function exportPersonal(context: HandlerContext, personalId: PersonalId): Promise<Reply<Exported>> {
  const offered = printable(context, personalId);
  if (!offered.ok) return offered;
  const { document, seal } = offered.value;
  const file = await context.dialogs.chooseWhereToSave({ fileName: document.fileName, kind: 'WORD' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  // Never in the council's look: that is what the papers on a child's file look like, and this is for none.
  const { bytes } = await context.makeWordFile({ document, house: null });
  const saved = await saveAndLog(context, { file, bytes }, ({ database, user }, file) =>
    logPersonalExport(database, {
      ...{ personalId, ...file, checkCode: seal.checkCode },
      exportedBy: user.userId,
      exportedAt: context.clock.now(),
    }),
  );
  return saved.ok ? succeeded({ fileName: saved.value.fileName, checkCode: seal.checkCode }) : saved;
}

/** What was sealed, from the sealed text itself and only while it is whole. */
function printable(context: HandlerContext, id: PersonalId): Result<Printable, Failure> {
  const session = context.session();
  const { database } = session;
  const entry = sharedPersonal(session, id);
  if (!entry.ok) return entry;
  if (entry.value.state !== 'SIGNED') return failed({ kind: 'WRONG_STATE' });
  const content = readSealedPersonal(database, id);
  const seal = readPersonalSeal(database, id);
  if (content === null || seal === null || !isPersonalSealIntact(database, id)) return failed({ kind: 'SEAL_BROKEN' });
  const answer = readPersonalAnswer(database, id);
  const document = composePersonalDocument({ content, seal, answer, settings: readSettings(database) });
  return succeeded({ seal, document });
}
