import { type Entry, isBlankEntry } from '../../section/kinds/entries-section';
import { answerTo } from '../../section/kinds/field-answers';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionByKey } from '../rule-parts';

const WORRIED = 'worried about';

/** SOS-10, domain brief: what we are worried about does not rest on what parents tell us alone (seed 001). */
export const sos10 = defineRule({
  code: 'SOS-10',
  strength: 'REASON',
  title: 'Worries do not rest on a parent’s word alone',
  finding: 32,
  gaps: (content) => ['pastHarm', 'three'].flatMap((key) => gapsOf(key, sectionByKey(content, key, 'ENTRIES')?.value)),
});

function gapsOf(section: string, value: { readonly entries: readonly Entry[] } | undefined): Gap[] {
  const worries = (value?.entries ?? []).filter((entry) => !isBlankEntry(entry) && isWorry(entry));
  const tagged = worries.filter((entry) => !isBlank(sourceOf(entry)));
  const [first] = tagged;
  if (first === undefined || tagged.some((entry) => sourceOf(entry) !== 'PARENT_SAID')) return [];
  return [
    {
      place: { section, row: first.id, field: 'howWeKnow' },
      subject: section,
      message:
        'All we know here comes from a parent. Who else could tell us, and who will ask them? Or say why that is enough.',
    },
  ];
}

/** At the front door one list holds worries, good things and what is not known; elsewhere the whole list is worries. */
function isWorry({ answers }: Entry): boolean {
  const column = answerTo(answers, 'column').text.trim().toLowerCase();
  return column === '' || column === WORRIED;
}

function sourceOf({ answers }: Entry): string {
  return answerTo(answers, 'howWeKnow').text.trim();
}
