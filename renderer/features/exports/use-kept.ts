import { useRef } from 'react';

/** The last answer there was, so that a page does not go blank while the next one is fetched. */
export function useKept<T>(answer: T | undefined): T | undefined {
  const kept = useRef(answer);
  if (answer !== undefined) kept.current = answer;
  return kept.current;
}
