import type { NetworkPerson } from '../../section/kinds/network-section';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/** SOS-12, domain brief: people around the child who are not paid to be there, by name. */
export const sos12 = defineRule({
  code: 'SOS-12',
  strength: 'REASON',
  title: 'The network is named',
  finding: 31,
  gaps: (content, { settings: { networkPeople } }) =>
    sectionsOfKind(content, 'NETWORK').flatMap(({ section, value }) => {
      const count = value.people.filter(isNamedNetwork).length;
      if (count >= networkPeople || section.need === 'OPTIONAL') return [];
      const so = count === 0 ? 'Nobody is named yet' : `${count} named so far`;
      return [
        {
          place: { section: section.key, field: 'add' },
          subject: section.key,
          message: `Name at least ${networkPeople} people around ${nameOf(content)} who are not paid to be there, or say why there are fewer. ${so}.`,
        },
      ];
    }),
});

/** By name, and not a paid professional. */
function isNamedNetwork({ name, isPaid }: NetworkPerson): boolean {
  return !isPaid && !isBlank(name);
}
