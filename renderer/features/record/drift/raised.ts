import { isDecisionBegun } from '@domain/check/begun-answers';
import type { CheckAnswers } from '@domain/check/check-answers';
import { driftOf, driftRow } from '@domain/check/drift';
import type { DriftKey } from '@domain/check/finding';
import type { AnsweredFinding } from '@domain/check/what-stands';

/** A thing that drifts, with what the check says of it; nothing where it is no longer pointed out but was decided on. */
export type RaisedDrift = { readonly key: DriftKey; readonly row: string; readonly messages: readonly string[] };

/** Each thing that drifts once, in the order of the check; then what was decided on and is not pointed out any more. */
export function raisedDrift(answered: readonly AnsweredFinding[], { drift }: CheckAnswers): RaisedDrift[] {
  const findings = answered.map(({ finding }) => finding);
  const raised = driftOf(findings).map((key): RaisedDrift => {
    const row = driftRow(key);
    const about = findings.filter((finding) => finding.drift !== undefined && driftRow(finding.drift) === row);
    return { key, row, messages: [...new Set(about.map(({ message }) => message))] };
  });
  const rows = new Set(raised.map(({ row }) => row));
  const before = drift
    .filter((answer) => isDecisionBegun(answer) && !rows.has(driftRow(answer)))
    .map(({ flag, subject }) => ({ key: { flag, subject }, row: driftRow({ flag, subject }), messages: [] }));
  return [...raised, ...before];
}
