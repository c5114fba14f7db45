import type { RecordContent } from '../../record/record';
import type { SectionValue } from '../../section/section-values';
import { personKey } from '../../text/person-key';

/** Grown-ups whom a record names in fields of their own: who was there, who helps, who does what. */
export function adultsInRecord({ header, sections, openActions, answer }: RecordContent): string[] {
  const people = [
    ...[header.supervisee, header.supervisor, header.coveringFor],
    ...header.present.split(/[,;\n]|\band\b/),
    ...openActions.map(({ who }) => who),
    ...Object.values(sections).flatMap(peopleIn),
    ...(answer?.review?.actions ?? []).map(({ who }) => who),
  ];
  return [...new Set(people.map(personKey))].filter((name) => name !== '');
}

function peopleIn(value: SectionValue): readonly string[] {
  switch (value.kind) {
    case 'NETWORK':
      return value.people.map(({ name }) => name);
    case 'ACTIONS':
      return value.actions.map(({ who }) => who);
    case 'AGENCIES':
      return value.agencies.map(({ name }) => name);
    case 'CHILD_SEEN':
      return [value.seenBy];
    case 'CHILD_VOICE':
      return value.hearings.map(({ heardBy }) => heardBy);
    default:
      return [];
  }
}
