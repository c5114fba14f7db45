import type { Channel } from '@contract/contract';
import { useEffect, useState } from 'react';
import { useRefresh } from '../../desktop/use-refresh';
import { type BatchOrder, useBatchDesk } from './batch-desk';
import { type Batch, type Folder, useFolder } from './use-folder';

export type OnExisting = BatchOrder['onExisting'];
/** Files of these names are in the folder already: what is to become of them? */
export type ExistingQuestion = { readonly folder: Folder; readonly batch: Batch; readonly existing: readonly string[] };

const SHOWN_IN: readonly Channel[] = ['exports:list', 'exports:receipts', 'records:list', 'child:open', 'record:open'];

/** From ticked records to files in a folder: asks where, asks about files that are there, then makes them. */
export function useExportRun(onDone: () => void) {
  const refresh = useRefresh();
  const { desk, state } = useBatchDesk();
  const { folder, failure, setFailure, choose, look } = useFolder();
  const [question, setQuestion] = useState<ExistingQuestion | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // What came of files is said until the person goes elsewhere; files on their way go on.
  useEffect(() => () => desk.dismiss(), [desk]);

  const run = async (batch: Batch, where: Folder, onExisting: OnExisting) => {
    setQuestion(null);
    await desk.run({ ...batch, folderId: where.folderId, onExisting }, where.folderName);
    refresh(...SHOWN_IN);
    onDone();
  };
  const busily = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    desk.dismiss();
    await work().finally(() => setIsBusy(false));
  };
  const make = async (batch: Batch) => {
    const looked = folder === null ? await choose(batch) : await look(batch, folder);
    if (looked === null) return;
    const { chosen, existing } = looked;
    // What is there was looked at a moment ago: a file that has come since is left alone.
    if (existing.length === 0) await run(batch, chosen, 'LEAVE_OUT');
    else setQuestion({ folder: chosen, batch, existing });
  };

  return {
    ...{ state, folder, question, failure, isBusy },
    chooseFolder: (batch: Batch) => busily(() => choose(batch)),
    make: (batch: Batch) => busily(() => make(batch)),
    answer: (onExisting: OnExisting) =>
      busily(async () => {
        if (question !== null) await run(question.batch, question.folder, onExisting);
      }),
    closeQuestion: () => setQuestion(null),
    stop: () => void desk.stop(),
    dismiss: () => {
      setFailure(null);
      desk.dismiss();
    },
  };
}

export type ExportRun = ReturnType<typeof useExportRun>;
