import { useEffect } from 'react';

/**
 * Puts the cursor into a field as soon as something is wrong with it, so that nobody has to look for it. Of several
 * that are wrong at once, the first gets it.
 */
export function useFocusWhenWrong(id: string, problem: string | null | undefined): void {
  useEffect(() => {
    if (!problem || document.activeElement?.matches('[aria-invalid="true"]')) return;
    document.getElementById(id)?.focus();
  }, [id, problem]);
}
