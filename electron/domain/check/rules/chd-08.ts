import type { NetworkValue } from '../../section/kinds/network-section';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';

/** CHD-08, domain brief: the father or other parent is involved, not involved for a reason, or being looked for (seed 001). */
export const chd08 = defineRule({
  code: 'CHD-08',
  strength: 'REASON',
  title: 'The father or other parent is accounted for',
  finding: 35,
  gaps: (content) =>
    sectionsOfKind(content, 'NETWORK').flatMap(({ section, value }) => {
      const missing = missingIn(value);
      return missing === null
        ? []
        : [{ place: { section: section.key, field: missing.field }, message: missing.message }];
    }),
});

function missingIn({ otherParent, otherParentNote }: NetworkValue): { field: string; message: string } | null {
  if (otherParent === null) {
    const message = 'Say how the father or other parent stands: involved, not involved, or not found yet.';
    return { field: 'otherParent', message };
  }
  if (otherParent === 'INVOLVED' || !isBlank(otherParentNote)) return null;
  const message =
    otherParent === 'NOT_INVOLVED'
      ? 'Say why the father or other parent is not involved.'
      : 'Say what is being done to find the father or other parent, and by when.';
  return { field: 'otherParentNote', message };
}
