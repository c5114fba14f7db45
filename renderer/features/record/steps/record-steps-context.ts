import { createContext, useContext } from 'react';
import type { RecordSteps } from './use-record-steps';

/** Apart from the desk: sections and panels are also used where nothing is shared or agreed. */
export const RecordStepsContext = createContext<RecordSteps | null>(null);

export function useSteps(): RecordSteps {
  const steps = useContext(RecordStepsContext);
  if (!steps) throw new Error('A step of a record stands outside its writing screen');
  return steps;
}
