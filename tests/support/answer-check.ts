import type { RecordView } from '@contract/record-calls';
import { type Instant, instant, type LocalDate } from '@domain/calendar/local-date';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import type { Finding } from '@domain/check/finding';
import { checkRecord } from '@domain/check/recording-check';
import { allowsException, standsInTheWay, withAnswers } from '@domain/check/what-stands';
import { readCheckSettings } from '@domain/settings/check-settings';

const REASON = 'Talked through together today and right for the child as it is.';
const AT: Instant = instant.parse('2026-11-09T10:00:00.000Z');

/**
 * What a manager and a service manager would answer to everything that still stands in the way, for tests that are about
 * something else than the check. What cannot be passed (a date, an owner, the header) is left, so that it fails there.
 */
export function answersTo(view: RecordView, today: LocalDate): CheckAnswers {
  const settings = readCheckSettings(view.checkSettings);
  const history = view.history && { ...view.history, lastSections: view.lastTime?.sections ?? null };
  const findings = checkRecord(view.content, checkContext(today, { settings, ...(history ? { history } : {}) }));
  const given = view.content.checkAnswers ?? NO_ANSWERS;
  const open = standsInTheWay(withAnswers(findings, given, settings)).map(({ finding }) => finding);
  return open.reduce((answers, finding) => withAnswerTo(finding, answers, today), given);
}

function withAnswerTo(finding: Finding, answers: CheckAnswers, today: LocalDate): CheckAnswers {
  const { code, subject, drift } = finding;
  if (drift !== undefined) return withDecision(drift, answers);
  if (finding.strength === 'REASON') {
    const reason = { code, subject, reason: REASON, by: '', at: AT };
    return { ...answers, reasons: [...answers.reasons, reason] };
  }
  if (!allowsException(finding)) return answers;
  const agreed = { agreedBy: 'Colin Threlfall', agreedOn: { date: today, text: today } };
  const exception = { code, subject, reason: REASON, ...agreed, recordedBy: '', at: AT };
  return { ...answers, exceptions: [...answers.exceptions, exception] };
}

function withDecision({ flag, subject }: NonNullable<Finding['drift']>, answers: CheckAnswers): CheckAnswers {
  if (answers.drift.some((each) => each.flag === flag && each.subject === subject)) return answers;
  const decision = { decision: 'CHANGE_PLAN' as const, who: '', because: REASON, agreedBy: '' };
  const answer = { flag, subject, ...decision, until: { date: null, text: '' } };
  return { ...answers, drift: [...answers.drift, answer] };
}
