import { valuesOf } from '../../document/values-of';
import type { RecordContent, Seal } from '../../record/record';
import type { NetworkPerson } from '../../section/kinds/network-section';
import type { Rating } from '../../section/kinds/scale-section';

/**
 * Every text of a record that a person fills with a name, as it was written: "Priya Castell, social worker", "Mrs Bell",
 * "Nan Pat". A field that another version of the program adds must be added here; the unit test counts them.
 */
export function peopleOfRecord(content: RecordContent, seal: Seal | null): string[] {
  return [
    ...headerPeople(content),
    ...sectionPeople({ content }),
    ...content.openActions.map(({ who }) => who),
    ...(content.challenges ?? []).flatMap(({ raisedBy, closedBy }) => [raisedBy, closedBy]),
    ...checkPeople(content),
    content.answer?.recordedBy ?? '',
    ...(content.answer?.review?.actions ?? []).map(({ who }) => who),
    seal?.signedBy ?? '',
  ].filter((text) => text.trim() !== '');
}

function headerPeople({ header }: RecordContent): string[] {
  return [header.supervisee, header.supervisor, header.coveringFor, header.present];
}

function sectionPeople(of: { readonly content: RecordContent }): string[] {
  return [
    ...valuesOf(of, 'ACTIONS').flatMap(({ actions }) => actions.map(({ who }) => who)),
    ...valuesOf(of, 'LAST_ACTIONS').flatMap(({ answers }) => answers.map(({ newOwner = '' }) => newOwner)),
    ...valuesOf(of, 'DECISIONS').flatMap(({ decisions }) => decisions.map(({ agreedBy }) => agreedBy)),
    ...valuesOf(of, 'CHILD_VOICE').flatMap(({ hearings }) => hearings.map(({ heardBy }) => heardBy)),
    ...valuesOf(of, 'CHILD_SEEN').map(({ seenBy }) => seenBy),
    ...valuesOf(of, 'NETWORK').flatMap(({ people }) => people.map(nameOfPerson)),
    ...valuesOf(of, 'AGENCIES').flatMap(({ agencies }) => agencies.map(({ name }) => name)),
    ...valuesOf(of, 'SAFETY_PLAN').flatMap((plan) => [...plan.contingencies.map(({ who }) => who), plan.whoNotices]),
    ...valuesOf(of, 'DANGER_STATEMENTS').flatMap(({ statements }) => statements.map(({ who }) => who)),
    ...valuesOf(of, 'SCALE').flatMap(({ ratings }) => ratings.map(nameOfRater)),
    ...valuesOf(of, 'STATEMENT_SCALES').flatMap(({ scales }) =>
      scales.flatMap((each) => each.ratings.map(nameOfRater)),
    ),
  ];
}

function nameOfPerson({ name }: NetworkPerson): string {
  return name;
}

function nameOfRater({ name }: Rating): string {
  return name;
}

function checkPeople({ checkAnswers }: RecordContent): string[] {
  if (checkAnswers === undefined) return [];
  const { reasons, exceptions, drift } = checkAnswers;
  return [
    ...reasons.map(({ by }) => by),
    ...exceptions.flatMap(({ agreedBy, recordedBy }) => [agreedBy, recordedBy]),
    ...drift.flatMap(({ who, agreedBy }) => [who, agreedBy]),
  ];
}
