import { DRIFT_FLAG_LABELS } from '../../lists/memory-lists';
import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import type { DriftAnswer } from '../check-answers';
import { defineRule, type Gap } from '../define-rule';
import { driftOf, driftPlace, driftRow, lastDecision } from '../drift';
import type { CheckContext, DriftKey, Finding, Place, Rule } from '../finding';
import { headerPlace } from '../record-parts';
import { decisionOn, isDecided } from '../what-stands';

/** What this rule says, once it is known what the other rules raise. */
const drf14Of = (raised: readonly Finding[]): Rule =>
  defineRule({
    code: 'DRF-14',
    strength: 'HARD',
    title: 'Everything that drifts has one whole decision',
    finding: 3,
    gaps: (content, context) => driftOf(raised).flatMap((key) => gapsOf(key, content, context)),
  });

/** DRF-14, domain brief: a rule about what the other rules raise, which therefore has to know them. */
export function drf14(others: readonly Rule[]): Rule {
  const raisedIn: Rule['check'] = (content, context) => others.flatMap((rule) => rule.check(content, context));
  return { ...drf14Of([]), check: (content, context) => undecided(raisedIn(content, context), content, context) };
}

/**
 * What the decisions on the things now raised still lack: one that was begun is made whole, and accepting the same thing
 * twice running names the service manager who agrees.
 */
export function undecided(
  raised: readonly Finding[],
  content: RecordContent,
  context: CheckContext,
): readonly Finding[] {
  return content.checkAnswers === undefined ? [] : drf14Of(raised).check(content, context);
}

function gapsOf(key: DriftKey, content: RecordContent, context: CheckContext): Gap[] {
  const answers = content.checkAnswers;
  const answer = answers === undefined ? null : decisionOn(key, answers);
  if (answer === null || !isBegun(answer)) return [];
  const place: Place = driftPlace(content, key) ?? headerPlace(content);
  const about = { subject: driftRow(key), label: DRIFT_FLAG_LABELS[key.flag] };
  if (!isDecided(answer, context.settings)) {
    const [field, message] = missingFrom(answer, context.settings.reasonWords);
    return [{ place: { ...place, field }, subject: about.subject, message: `${about.label}: ${message}` }];
  }
  if (!isAcceptedAgain(key, answer, context)) return [];
  const message = `${about.label}: it was accepted last time too. Name the service manager who agrees to accept it again.`;
  return [{ place: { ...place, field: 'agreedBy' }, subject: about.subject, message }];
}

function isBegun({ decision, who, because, until, agreedBy }: DriftAnswer): boolean {
  const words = [who, because, until.text, agreedBy];
  return decision !== null || until.date !== null || words.some((text) => !isBlank(text));
}

/** The first part that is missing, in the order in which they are asked. */
function missingFrom({ decision, who, until }: DriftAnswer, reasonWords: number): readonly [string, string] {
  if (decision === null) return ['decision', 'choose what happens now.'];
  if (decision === 'ACCEPT_UNTIL' && until.date === null) return ['until', 'until what day is it accepted?'];
  const asksWho = decision === 'ESCALATE' || decision === 'CHANGE_OWNER';
  if (asksWho && isBlank(who)) {
    return [
      'who',
      decision === 'ESCALATE' ? 'to whom is it taken? Write a name.' : 'who does it from now on? Write a name.',
    ];
  }
  return ['because', `say why, in ${reasonWords} words or more.`];
}

function isAcceptedAgain(key: DriftKey, { decision, agreedBy }: DriftAnswer, { history }: CheckContext): boolean {
  return (
    decision === 'ACCEPT_UNTIL' && isBlank(agreedBy) && lastDecision(key, history)?.drift.decision === 'ACCEPT_UNTIL'
  );
}
