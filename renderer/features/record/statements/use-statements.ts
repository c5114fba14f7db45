import { type DangerStatement, isBlankStatement, isLive } from '@domain/section/kinds/danger-statements-section';
import { useMemo } from 'react';
import { useOtherSection } from '../draft/use-other-section';

/** A written statement with the number it has among the statements of the record. */
export type NumberedStatement = { readonly number: number; readonly statement: DangerStatement };

export type Statements = {
  /** Those that want a goal and a scale. */
  readonly live: readonly NumberedStatement[];
  /** Marked as no longer a worry. */
  readonly past: readonly NumberedStatement[];
};

/** The record's danger statements, as they stand at this moment. */
export function useStatements(): Statements {
  const { value } = useOtherSection('DANGER_STATEMENTS');
  return useMemo(() => {
    const written = value.statements
      .map((statement, position) => ({ number: position + 1, statement }))
      .filter(({ statement }) => !isBlankStatement(statement));
    return {
      live: written.filter(({ statement }) => isLive(statement)),
      past: written.filter(({ statement }) => !isLive(statement)),
    };
  }, [value]);
}
