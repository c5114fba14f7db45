import type { pasteCalls } from '@contract/paste-calls';
import { pasteChoices } from '@domain/export/paste-choices';
import { pasteLines } from '@domain/export/paste-lines';
import { pasteParts } from '@domain/export/paste-parts';
import { failed, succeeded } from '@domain/result';
import { readPasteLimit, savePasteLimit } from '../store/paste-limit';
import { printableRecord } from './exports/printable-record';
import type { HandlerContext, Handlers } from './handler-context';

/** The words of a record for a box of the case system: the same words as the copy for the child's file has. */
export function createPasteHandlers(context: HandlerContext): Handlers<keyof typeof pasteCalls> {
  return {
    'paste:choices': ({ recordId }) => {
      const printable = printableRecord(context, recordId, 'FILE_COPY');
      if (!printable.ok) return printable;
      const { document } = printable.value;
      const limit = readPasteLimit(context.session().database);
      const choices = pasteChoices(document).map(({ key, title }) => ({ key, title }));
      return succeeded({ choices, draftNotice: document.draftNotice, limit });
    },
    'paste:parts': ({ recordId, choice, limit }) => {
      const printable = printableRecord(context, recordId, 'FILE_COPY');
      if (!printable.ok) return printable;
      const { document } = printable.value;
      const chosen = pasteChoices(document).find(({ key }) => key === choice);
      if (chosen === undefined) return failed({ kind: 'NOT_FOUND' });
      const lines = pasteLines(chosen.blocks);
      return succeeded({ parts: [...pasteParts({ lines, limit, notice: document.draftNotice })] });
    },
    'paste:save-limit': ({ limit }) => {
      savePasteLimit(context.session().database, limit);
      return succeeded(undefined);
    },
  };
}
