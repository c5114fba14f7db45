import type { Channel } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { CaseloadFile, ColumnMatch, ImportPreview, ImportResult } from '@domain/caseload/caseload';
import type { ImportId } from '@domain/identifiers';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useAsk } from '../../desktop/use-ask';
import { useRefresh } from '../../desktop/use-refresh';
import { usePendingFile } from './use-pending-file';

/** Where the import stands. Each step holds what its screen shows. */
export type ImportStep =
  | { readonly at: 'CHOOSE' }
  | { readonly at: 'COLUMNS'; readonly file: CaseloadFile; readonly match: ColumnMatch }
  | {
      readonly at: 'PREVIEW';
      readonly file: CaseloadFile;
      readonly match: ColumnMatch;
      readonly preview: ImportPreview;
    }
  | { readonly at: 'IMPORTING'; readonly importId: ImportId; readonly total: number }
  | { readonly at: 'DONE'; readonly result: ImportResult; readonly refusedCount: number };

type PreviewShown = Extract<ImportStep, { at: 'PREVIEW' }>;

const SHOWN_IN: readonly Channel[] = ['children:list', 'child:open', 'search:find', 'records:list'];

export type CaseloadImport = ReturnType<typeof useCaseloadImport>;

/** The import from choosing a file to the result. One thing at a time: `isBusy` while an answer is awaited. */
export function useCaseloadImport() {
  const desktop = useDesktop();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const { hold, letGo, cancel } = usePendingFile();
  const refresh = useRefresh();
  const [step, setStep] = useState<ImportStep>({ at: 'CHOOSE' });

  const goTo = (next: ImportStep) => {
    setFailure(null);
    setStep(next);
  };
  const chooseFile = async () => {
    const reply = await ask(desktop.call('caseload:choose-file', undefined));
    if (!reply.ok) return;
    hold(reply.value.importId);
    goTo({ at: 'COLUMNS', file: reply.value, match: reply.value.match });
  };
  const preview = async (file: CaseloadFile, match: ColumnMatch) => {
    const reply = await ask(desktop.call('caseload:preview', { importId: file.importId, match }));
    if (reply.ok) goTo({ at: 'PREVIEW', file, match, preview: reply.value });
  };
  const startAgain = () => {
    letGo();
    goTo({ at: 'CHOOSE' });
  };
  /** The same preview again, or a fresh one where something changed meanwhile. The sentence of the failure stays. */
  const showAgain = async (shown: PreviewShown, why: Failure) => {
    hold(shown.file.importId);
    setStep(shown);
    if (why.kind === 'PREVIEW_OUT_OF_DATE') await preview(shown.file, shown.match);
    setFailure(why);
  };
  const bringIn = async (shown: PreviewShown) => {
    const { importId, newChildren, changed, refused } = shown.preview;
    hold(null);
    setStep({ at: 'IMPORTING', importId, total: newChildren.length + changed.length });
    const reply = await ask(desktop.call('caseload:import', { importId }));
    if (reply.ok) {
      refresh(...SHOWN_IN);
      setStep({ at: 'DONE', result: reply.value, refusedCount: refused.length });
    } else if (IS_OVER.has(reply.failure.kind)) setStep({ at: 'CHOOSE' });
    else await showAgain(shown, reply.failure);
  };
  return { step, failure, isBusy, goTo, chooseFile, preview, startAgain, bringIn, cancelImport: cancel };
}

/** After these there is no file any more. */
const IS_OVER: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>(['CANCELLED', 'NOT_FOUND']);
