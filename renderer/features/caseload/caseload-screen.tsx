import { unreachable } from '@domain/unreachable';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { ImportingStep } from './importing-step';
import { PreviewStep } from './preview-step';
import { useCaseloadImport } from './use-caseload-import';

/** Brings in the caseload: choose a file, check its columns, look at what would change, import. */
export function CaseloadScreen() {
  const flow = useCaseloadImport();
  const { step } = flow;
  switch (step.at) {
    case 'CHOOSE':
      return <ChooseStep flow={flow} />;
    case 'COLUMNS':
      return <ColumnsStep key={step.file.importId} flow={flow} file={step.file} initialMatch={step.match} />;
    case 'PREVIEW':
      return <PreviewStep flow={flow} step={step} />;
    case 'IMPORTING':
      return <ImportingStep importId={step.importId} total={step.total} onCancel={flow.cancelImport} />;
    case 'DONE':
      return <DoneStep result={step.result} refusedCount={step.refusedCount} onAgain={flow.startAgain} />;
    default:
      return unreachable(step);
  }
}
